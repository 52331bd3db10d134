import type { Standard } from '../report/standard.ts'
import { enclosedIn } from './cover-letter.ts'
import type { Evidence } from './evidence.ts'
import { type Ground, ground } from './ground.ts'

/** A form of text that speaks of reports and is none, by the words that give it away. */
interface LookAlike {
  id: string
  weight: number
  zh: string
  en: string
  /** How many of the sentences, or lines, must show it. */
  least: number
  /** At least this share of them, so that a long report may use the words here and there. */
  share?: number
  /** Where to look: the opening as one text, its lines, all sentences, or all lines. */
  where: 'opening' | 'head' | 'sentences' | 'lines'
  words: RegExp
  /** True for the words of a letter, which say nothing of a report that is printed below it. */
  ofLetter?: true
}

const lookAlikes: LookAlike[] = [
  {
    id: 'news-opening',
    weight: -4,
    zh: '正文开头是新闻报道的写法',
    en: 'the text opens like a news item',
    least: 1,
    where: 'head',
    words:
      /^.{0,16}(?:本报|本网|本台)?讯[(:]|^(?:本报|本网|为).{0,4}讯|^.{0,16}(?:日前|近日|连日来|昨日),|^(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:上午|下午|晚)?,.{0,60}(?:召开|举行|主持|到|赴)|^\(?(?:记者|通讯员)/u,
  },
  {
    id: 'meeting',
    weight: -5,
    zh: '正文是会议报道',
    en: 'the text reports a meeting',
    least: 2,
    share: 0.1,
    where: 'sentences',
    words:
      /会议(?:指出|强调|要求|听取|审议|认为|传达|通报|明确|决定|对.{2,20}进行)|(?:出席|参加)会议|主持会议/u,
  },
  {
    id: 'notice',
    weight: -6,
    zh: '正文是布置工作的通知',
    en: 'the text is a notice that orders work',
    least: 1,
    where: 'sentences',
    words:
      /特此通知|现就.{0,60}(?:有关)?(?:事项|要求|工作)?通知如下|现(?:将|就).{0,80}(?:转发|印发)给你们|请(?:于|各|在).{0,60}(?:报送|上报|提交|报至|发送|遵照|认真贯彻|抓好落实)|(?:报送|填报|公开)(?:时限|时间|要求|方式)[::]/u,
    ofLetter: true,
  },
  {
    id: 'addressed-to-many',
    weight: -4,
    zh: '正文写给下级各单位',
    en: 'the text is addressed to many bodies below',
    least: 1,
    where: 'head',
    // 各位…朋友: is everybody.
    words: /^各(?!位)[^。;]{2,60}:$/u,
    ofLetter: true,
  },
  {
    id: 'interpretation',
    weight: -6,
    zh: '正文是对文件或报告的解读',
    en: 'the text explains a document',
    least: 2,
    where: 'lines',
    words:
      /^(?:[一二三四五六七八九十]+、)?(?:出台|起草|制定|编制|发布|报告)(?:的)?(?:背景|过程|依据|目的|意义)|^(?:问|答|记者)[::]|^.{0,60}解读如下|《(?:报告|年度报告)》(?:共分|全文|分为|主要|包括|显示|指出|提出)/u,
  },
  {
    id: 'plan',
    weight: -6,
    zh: '正文是方案、要点或规划的结构',
    en: 'the text has the structure of a plan',
    least: 2,
    where: 'lines',
    words:
      /^(?:\(?[一二三四五六七八九十]+[、)])(?:指导思想|基本原则|总体要求|总体目标|工作目标|主要目标|重点任务|主要任务|实施步骤|组织实施|组织保障|保障措施|工作要求|工作步骤|任务分工|职责分工)/u,
  },
  {
    id: 'template',
    weight: -6,
    zh: '正文是模板或填报说明',
    en: 'the text is a template',
    least: 4,
    where: 'sentences',
    words:
      /[X×*＊]{2,}|(?<![A-Za-z0-9])[xX×*＊](?:年|月|日|局|县|市|区|镇|乡|街道|次|件|条|个|人|名|场|期|项)|某某|供大家参考|范文|网友投稿|_{3,}|\((?:此处|填写|主要写|可|请|简要|字数)/u,
  },
  {
    id: 'research',
    weight: -8,
    zh: '正文是研究文章',
    en: 'the text is a research article',
    least: 1,
    where: 'sentences',
    words:
      /^(?:\[|【|〔)?(?:摘要|关键词|参考文献|基金项目|作者简介|作者单位)(?:\]|】|〕)?[::]?|本文(?:认为|以|从|选取|通过|基于)/u,
  },
  {
    id: 'person',
    weight: -8,
    zh: '正文是个人述法、述职',
    en: 'the text is one person’s account of duty',
    least: 2,
    where: 'sentences',
    words:
      /(?:^|[,。;])(?:现将)?本人|述法(?:报告)?如下|(?:^|[,。;])(?:一年来,?|作为.{2,24},)?我(?:始终|带头|坚持|严格|主持|牵头|深知|认真|切实|能够|担任|积极|自觉|坚决|先后|将|个人)/u,
  },
  {
    id: 'on-others',
    weight: -6,
    zh: '正文是对他人工作的视察、调研或检查报告',
    en: 'the text reports an inspection of the work of others',
    least: 1,
    where: 'head',
    words:
      /现[将就][^。]{0,24}(?:视察|调研|(?<!自我)检查|督[察查]|评估|评议|巡察)(?:工作)?(?:的)?(?:有关|主要)?(?:情况|结果|意见)?(?:报告|汇报|反馈|通报)?如下/u,
  },
  {
    id: 'draft',
    weight: -8,
    zh: '正文是征求意见的文稿',
    en: 'the text is a draft put out for comment',
    least: 1,
    where: 'opening',
    words:
      /征求意见稿|现(?:将|就|面向|向)[^。:;\n]{0,60}征[求集](?:社会)?(?:各界|公众|修改)*意见|意见反馈(?:方式|截止|时间)/u,
  },
  {
    id: 'disclosure-report',
    weight: -8,
    zh: '正文是政府信息公开工作年度报告的章节',
    en: 'the chapters are those of the annual report on information disclosure',
    least: 2,
    where: 'lines',
    words:
      /^(?:[一二三四五六七八九十]+、)?(?:主动公开政府信息(?:的)?情况|收到和处理政府信息公开申请(?:的)?情况|因政府信息公开工作被申请行政复议|政府信息公开行政复议)/u,
  },
  {
    id: 'work-report',
    weight: -8,
    zh: '正文是向人民代表大会作的工作报告',
    en: 'the text is a work report to a people’s congress',
    least: 1,
    where: 'sentences',
    words: /^各位代表[,:!]|现在,我代表.{2,20}(?:人民政府|法院|检察院|常务委员会).{0,10}向大会/u,
  },
  {
    id: 'half-year',
    weight: -8,
    zh: '报告的是半年或季度，不是年度',
    en: 'it reports on half a year or a quarter',
    least: 1,
    where: 'opening',
    words: /(?:现将|现就).{0,60}(?:上半年|一季度|第[一二三]季度|前三季度).{0,60}如下/u,
  },
  {
    id: 'several-years',
    weight: -8,
    zh: '报告的是几年的情况，不是一个年度',
    en: 'it reports on several years, not on one',
    least: 1,
    where: 'opening',
    words:
      /(?:现将|现就)[^。;:]{0,40}(?:20\d\d年?(?:[-—–~至到]|—{2})20\d\d年(?!度?(?:工作)?(?:计划|安排|打算))|[三四五]年(?:来|以来|间)(?!来))[^。;:]{0,60}如下/u,
  },
  {
    id: 'part-of-a-year',
    weight: -8,
    zh: '正文的章节安排的是下半年或下季度，不是下一年度',
    en: 'a chapter plans the next half-year or quarter, not the next year',
    least: 1,
    where: 'lines',
    words:
      /^[一二三四五六七八九十]+、.{0,10}(?:下半年|下个?季度|[二三四]季度).{0,12}(?:安排|打算|计划|重点|思路|措施)[。:]?$/u,
  },
  {
    id: 'rectification',
    weight: -6,
    zh: '正文是整改情况',
    en: 'the text reports how faults found by others were mended',
    least: 1,
    where: 'head',
    words:
      /现[将就][^。]{0,30}整改(?:落实)?(?:工作|任务)?(?:有关|进展|落实|完成)*情况[^。]{0,8}如下/u,
  },
  {
    id: 'withdrawn',
    weight: -9,
    zh: '页面说明原文已撤下，或登录后才能阅读',
    en: 'the page says that the text was withdrawn, or is to be read after signing in',
    least: 1,
    // 您访问的页面即将离开本站 and 附件请登录后查看 stand over whole reports too.
    where: 'head',
    words:
      /^(?:很?抱歉|对不起)(?!.{0,4}浏览器)|您所?(?:访问|查看|浏览)的(?:信息|页面|网页|文章|稿件|内容|文件)[^,。]{0,10}(?:已|被|不存在|无法|需|暂|未)|^[该此本](?:信息|页面|网页|文章|稿件)[^,。]{0,8}(?:已(?:经|被)*(?:撤回|撤销|删除|下线|移除)|不存在)|(?<!附件[^。]{0,8})(?:(?:需|请)先?登录后?(?:方可)?(?:查看|阅读|浏览)|登录后阅读)/u,
  },
  {
    id: 'self-assessment',
    weight: -6,
    zh: '正文是示范创建的自评',
    en: 'the text assesses the body itself for a contest',
    least: 1,
    where: 'head',
    words:
      /(?:指标体系|创建标准|评估标准)[^。]{0,40}自评|现[将就][^。]{0,30}(?:示范|创建|自评)[^。]{0,16}如下/u,
  },
]

/**
 * The forms of other documents that the text shows, each a ground against. The words of a letter are none where it
 * encloses the report, below its own title or `inFile`.
 */
export function lookAlikeGrounds(evidence: Evidence, standard: Standard, inFile = false): Ground[] {
  const shown = lookAlikes.filter((form) => shows(evidence, form))
  const enclosed = shown.some(({ ofLetter }) => ofLetter) ? enclosedIn(evidence, standard) : null
  const saidByLetter = (form: LookAlike) =>
    form.ofLetter && (inFile || (enclosed !== null && !shows(enclosed, form)))
  return shown
    .filter((form) => !saidByLetter(form))
    .map(({ id, weight, zh, en }) => ground(id, weight, zh, en))
}

function shows(evidence: Evidence, { where, words, least, share = 0 }: LookAlike): boolean {
  const texts = textsOf(evidence, where)
  const enough = Math.max(least, share * texts.length)
  let seen = 0
  for (const text of texts) {
    if (words.test(text.slice(0, longest)) && ++seen >= enough) return true
  }
  return false
}

function textsOf({ opening, lines, sentences }: Evidence, where: LookAlike['where']): string[] {
  if (where === 'opening') return [opening]
  if (where === 'head') return lines.slice(0, head)
  return where === 'lines' ? lines : sentences
}

/** Title, byline and the first paragraphs. */
const head = 8

/** Texts are looked at no further than this, in characters; the opening is. */
const longest = 600
