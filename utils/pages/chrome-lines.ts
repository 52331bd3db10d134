import { fold } from '../report/fold.ts'
import { isFieldLabel } from './facts/labels.ts'
import type { Line } from './flow.ts'

/** Longer lines are never taken for the page's own furniture by their words alone. */
const longest = 160

/** A line's words as the patterns below expect them: folded, without white space. */
export function wordsOf(line: Line): string {
  line.words ??= flat(fold(line.text.slice(0, longest)))
  return line.words
}

function flat(text: string): string {
  return text.includes(' ') ? text.replaceAll(' ', '') : text
}

const tools =
  /字体大小|文字大小|字体|字号|字级|颜色|特大|超大|默认|大号|中号|小号|标准|放大|缩小|恢复|还原|大|中|小|打印(?:本页|此页|本文|正文|文章|页面|内容)?|关闭(?:窗口|本页|此页|页面)?|分享(?:到|至|本页)?|微信(?:好友)?|新浪|腾讯|微博|QQ|空间|好友|朋友圈|抖音|收藏(?:本页|此页|本文)?|加入|保存(?:本页)?|复制(?:链接|网址)?|返回(?:顶部|首页|上一页|上页|列表)?|下载(?:本文|全文|文档|附件|word|pdf|ofd)?|导出|语音(?:播报|朗读)?|朗读|播放|暂停|停止|收听|听(?:新闻|全文)?|我要|纠错|无障碍(?:浏览|阅读|模式)?|长者(?:模式|版|助手)|适老(?:化|版|模式)?|关怀(?:版|模式)|大字版|老年(?:版|模式)|繁体(?:版|中文)?|简体(?:版|中文)?|English|[绿红蓝黑白黄灰]色?|背景色?|视力保护色?|护眼|手机(?:版|浏览|阅读|查看)|扫一扫|二维码|点赞|评论|举报|推荐|登录|注册|搜索|检索|展开全文|收起全文?|阅读全文|T|A|[-+[\]【】()|/:·…<>《》,.\d×xX]/g

/** True for a line made of nothing but the words of page tools: 字体：大 中 小 打印 分享. */
export function isToolLine(words: string): boolean {
  if (words.length > 80) return false
  const rest = words.replace(tools, '')
  return rest === '' && /[\u4e00-\u9fff]/.test(words)
}

const bylineLabel =
  /(?:发布|更新|发表|发文|录入|公开|公布|上传|编辑|添加|刊发|刊登|创建|修改)(?:(?:时间|日期|于):?|:)\d{4}[-年./]|(?:^|[^\u4e00-\u9fff])(?:日期|时间):?\d{4}[-年./]|(?:^|[^金费据件索入])(?:来源|稿源):|(?:浏览|点击|阅读|访问|查看|浏览量|阅读量)(?:次数|数|量|率|人次|次)?:|(?:作者|责任编辑|责编|编辑|撰稿人?|供稿人?|供稿单位|审核人?|初审|复审|终审|一审|二审|三审|校对|校审|签发|录入人?|信息员|发布者|发布人|发布机构|发布单位|摄影):/

/** True for a line that says when, by whom or from where the page was published. */
export function isByline(words: string): boolean {
  if (words.length > 150 || /。/.test(words)) return false
  if (
    /^[[(【]?(?:20|19)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?[\])】]?$/.test(
      words,
    )
  ) {
    return !/年.*月.*日\D?$/.test(words)
  }
  if (
    /^(?:20|19)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?[|·•][^,。]{2,20}$/.test(
      words,
    )
  )
    return true
  return bylineLabel.test(words)
}

/** True for 首页 > 政务公开 > … and 您的位置：…. */
export function isBreadcrumb(words: string): boolean {
  if (words.length > 120) return false
  return (
    /^您?(?:现在|目前|当前)?(?:所在|所处)?的?(?:位置|网页|栏目)(?:是|在)?:/.test(words) ||
    /^(?:您|你)?的?(?:当前|现在|所在)的?(?:位置|页面|栏目)/.test(words) ||
    /^(?:网站)?(?:首页|主页)(?:>|›|»|→|\/|-|::)/.test(words) ||
    /^\S{0,20}?首页\s*[>›»]/.test(words)
  )
}

/** True for a menu written as one line or as its first entry: 首页 政务公开 办事服务, 石桥乡首页. */
function isMenuStart(words: string): boolean {
  if (words.length > 120 || /[。；;，,]/.test(words)) return false
  return /^(?:网站|本站|政府|返回)?(?:首页|主页)|^.{1,12}(?:首页|主页)$/.test(words)
}

/** True for a row of menu words: several gaps, short words, no sentence. */
function isMenuRow(line: Line): boolean {
  const words = line.gaps.length + 1
  if (line.linked >= line.text.length * 0.6) return true
  return (
    line.gaps.length >= 3 &&
    line.text.length / words <= 7 &&
    !/[。；，、：:;]|\d{2}/.test(line.text)
  )
}

/** Words that nothing but a site's furniture starts with. */
const surelyTail =
  /^(?:上一?篇|下一?篇|前一篇|后一篇|延伸阅读|猜你喜欢|扫一扫|扫描二维码|用?手机扫|(?:网站)?主办(?:单位|方)?:|(?:网站)?承办(?:单位)?:|协办(?:单位)?:|(?:网站)?维护(?:单位)?:|版权所有|版权声明|Copyright|©|\S{0,12}ICP备|\S{0,6}公网安备|(?:政府)?网站标识码|网站地图|网站声明|建议使用\d*[×xX*\d\u4e00-\u9fff]{0,8}(?:分辨率|浏览器|IE)|技术支持:|友情链接|您是.{0,8}第[\d,]+位|您是第|分享(?:到|至)(?::|$)|(?:本站|本页|网站|页面)?(?:访问|流量)统计:|(?:今日|昨日|总|累计)访问(?:量|人数|人次)?:?\d|您(?:觉得|认为|对)(?:本|这|此|该)[^。]{0,16}(?:帮助|有用|满意|评价)|(?:联系|单位|通讯|办公)?地址:[^。]{4,60}(?:邮编|邮政编码|电话):|(?:电话|传真|邮编|邮政编码):\d|(?:政府)?网站找错|返回顶部|国务院部门网站|本文(?:链接|网址|地址)|原文链接|转载请|免责声明|(?:版权|特别|郑重|网站)?声明[】:](?:凡|本[网站文]|以上|转载))/
/** Words that begin paragraphs too: furniture only as the whole of a line or before a colon or bracket. */
const tailAlone =
  /^(?:上一?[条则页个]|下一?[条则页个]|前一条|后一条|相关(?:链接|文章|阅读|信息|附件|文件|解读|新闻|推荐|稿件|内容|政策|资讯|文档|报道|热词|专题|公开)|推荐(?:阅读|信息|文章)|热[点门](?:推荐|新闻|信息|文章|排行)|最新(?:文章|信息|动态|公开|发布|更新)|(?:信息|阅读|点击|浏览)排行|附件(?:下载|列表)|(?:关于|联系)我们|(?:我要)?(?:打印|关闭|纠错)(?:本页|此页|窗口|页面|本文)?|信息公开指南|(?:省|市|县|区)?政府(?:部门)?网站|网站群|在线(?:咨询|客服)|网站导航|栏目导航|(?:网友|用户|最新|全部|精彩|热门|我要|发表)(?:评论|留言|跟帖)|我来说两句)(?:$|[:>】\])|/(\d])/

/** Words of footers, wherever they stand in a line. */
const siteWord =
  /ICP备\d|公网安备\d|网站标识码|版权所有[:,]|All ?Rights ?Reserved|^(?!.{0,18}由.{2,18}[主承]办).{2,20}(?:主办|承办)(?:[,;]|地址|邮编|电话|联系|$)/i

/** True for lines that open what follows an article: neighbours, related links, footers. */
export function opensTail(words: string): boolean {
  if (words.length > 120) return false
  const bare = words.replace(/^[【[◎·>《<]+/, '')
  return surelyTail.test(bare) || tailAlone.test(bare) || siteWord.test(bare)
}

/** True for the line that names attachments. */
export function isAttachmentLine(line: Line, words: string): boolean {
  return (
    /^(?:附件|附表|附)(?:[:\d一二三四五1-9]|$)/.test(words) &&
    (line.linked > 0 || words.length <= 60)
  )
}

/** True for the name of a file. */
export function isFileName(words: string): boolean {
  return words.length <= 80 && /\.(?:pdf|docx?|wps|ofd|xlsx?|et|pptx?|zip|rar)\)?$/i.test(words)
}

const imprint =
  /^(?:标签|关键[词字]|Tags?):|^\(?(?:联系人|联系电话|联系方式|咨询电话|抄送|抄报|分送)(?:及电话|及联系方式)?:|^\(?此件.{0,8}公开(?:发布)?\)?$|^(?:信息)?公开(?:选项|属性|类别|方式|形式|类型)(?::|$)|^(?:主动|依申请)公开$|(?:如需|如无法|若无法|请先?)[^。]{0,12}(?:下载|安装|使用)[^。]{0,12}(?:播放器|阅读器|插件|浏览器)|点击.{0,3}阅读原文|长按.{0,8}二维码/

/** True for what stands under a document for its handling: whom to ask, who gets a copy, whether it is public. */
function isImprint(words: string): boolean {
  return words.length <= 150 && imprint.test(words)
}

/** A row of a list of documents: a headline and its day, 石桥乡召开春耕工作会议 2025-02-11. */
function isListRow(words: string): boolean {
  if (words.length > 120 || /[。;；]/.test(words)) return false
  return /[\u4e00-\u9fff”》)][[(]?20\d\d[-./]\d{1,2}[-./]\d{1,2}[\])]?$/.test(words)
}

/** What a page says of today. */
function isToday(words: string): boolean {
  return (
    words.length <= 60 &&
    /^(?:今天|今日)是?:?\d|^\d{4}年\d{1,2}月\d{1,2}日.{0,4}(?:星期|周)[一二三四五六日天]/.test(
      words,
    )
  )
}

const furniture = [
  isToolLine,
  isByline,
  isBreadcrumb,
  isMenuStart,
  opensTail,
  isFieldLabel,
  isImprint,
  isScanPrompt,
  isListRow,
  isToday,
]

/** True for an invitation to scan a code, as it stands between paragraphs: 扫码关注“某某发布”. */
export function isScanPrompt(words: string): boolean {
  return /^(?:微信)?(?:扫[码描]|长按).{0,12}(?:关注|阅读|查看|识别)[^。]*$/.test(words)
}

/** True for lines that belong to the page and not to the document on it. */
export function isFurniture(line: Line, words = wordsOf(line)): boolean {
  return furniture.some((is) => is(words)) || (line.prose === 0 && isMenuRow(line))
}
