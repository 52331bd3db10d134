/** Paragraphs of a fictional report, as such reports are: few leads, some figures, headings of three levels. */
const paragraphs = [
  '全区坚持以习近平法治思想为指导，认真落实《法治政府建设实施纲要（2021—2025年）》，统筹推进依法行政各项工作，推动法治政府建设取得新的进展，为经济社会高质量发展提供了有力的法治保障。',
  '区政府常务会议会前学法24次，举办领导干部法治专题研讨班3期，培训460人次。调整充实议事协调机构，召开全体会议4次，研究解决合法性审核力量不足、执法装备滞后等重点事项，各项部署得到较好落实。',
  '纵深推进“放管服”改革，梳理公布行政许可事项268项，政务服务事项网上可办率达到98.6%，平均办理时限由12个工作日压减至4个工作日，企业开办实现当日办结，群众和企业的获得感进一步增强。',
  '一是健全行政规范性文件全过程管理，全年制定行政规范性文件8件，均按要求履行征求意见、合法性审核、集体讨论等程序。二是组织开展文件清理，继续有效112件、宣布失效17件，清理结果向社会公布。',
  '发挥行政复议化解行政争议主渠道作用，全年收到行政复议申请173件，受理158件，审结149件，其中调解和解52件；以区政府为被告的行政诉讼案件37件，行政机关负责人出庭应诉率100%，裁判全部自动履行。',
]
const headings = [
  '一、主要举措和成效',
  '（一）加强党的领导',
  '1.健全工作机制',
  '二、存在的不足和原因',
  '三、主要安排',
]

/** Shapes of markup that portals really have. */
export const shapes = ['paragraphs', 'word-spans', 'single-br', 'tables', 'much-chrome'] as const
/** A shape of markup. */
export type Shape = (typeof shapes)[number]

/** A report page of about so many characters of text, with the furniture of a portal around it. */
export function reportPage(characters: number, shape: Shape = 'paragraphs'): string {
  const lines: [words: string, heads: boolean][] = []
  for (let size = 0, at = 0; size < characters; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!
    if (at % 3 === 0) lines.push([headings[(at / 3) % headings.length]!, true])
    lines.push([paragraph, false])
    size += paragraph.length
  }
  return pageAround(bodies[shape](lines), shape === 'much-chrome' ? 600 : 30)
}

type Lines = [words: string, heads: boolean][]

const plain = ([words, heads]: Lines[number]) =>
  heads ? `<p><strong>${words}</strong></p>` : `<p style="text-indent:2em">　　${words}</p>`

const bodies: Record<Shape, (lines: Lines) => string> = {
  paragraphs: (lines) => lines.map(plain).join('\n'),
  'much-chrome': (lines) => lines.map(plain).join('\n'),
  'word-spans': (lines) => lines.map(([words, heads]) => wordParagraph(words, heads)).join('\n'),
  'single-br': (lines) => lines.map(([words]) => `　　${words}<br>\n`).join(''),
  tables: (lines) => lines.map((line, at) => plain(line) + (at % 8 === 7 ? table : '')).join('\n'),
}

/** As Word exports a paragraph: a span for each stretch of Chinese and of Western characters. */
function wordParagraph(words: string, heads: boolean): string {
  const face = heads ? '黑体' : '仿宋_GB2312'
  const spans = words
    .split(/(?<=[^\d%.])(?=\d)|(?<=[\d%.])(?=[^\d%.])|(?<=，)/)
    .map(
      (part) =>
        `<span style="font-family:${face};font-size:21px" lang="EN-US"><font face="${face}">${part}</font></span>`,
    )
  return `<p class="MsoNormal" style="text-indent:42px;line-height:37px;text-align:justify">${spans.join('')}<o:p></o:p></p>`
}

const rows = ['行政许可', '行政处罚', '行政强制', '行政检查', '行政复议'].map(
  (name, at) =>
    `<tr><td>${name}</td><td>${at * 37 + 12}</td><td>${at * 5 + 3}</td><td>${90 + at}.5%</td></tr>`,
)
const table = `<table border="1"><tbody><tr><td>类别</td><td>件数</td><td>纠错件数</td><td>按期办结率</td></tr>${rows.join('\n')}</tbody></table>`

function pageAround(body: string, links: number): string {
  return `<!DOCTYPE html><html><head><title>青砚区2024年法治政府建设情况报告_青砚区人民政府</title>
<meta name="SiteName" content="青砚区人民政府"><meta name="PubDate" content="2025-03-12"></head><body>
<div class="header"><ul class="nav">${list(links, '栏目')}</ul></div>
<div class="main"><div class="left"><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/a/">政务公开</a></div>
<h1 class="title">青砚区2024年法治政府建设情况报告</h1>
<div class="info"><span>发布时间：2025-03-12 10:00</span><span>来源：青砚区司法局</span><span>【字体：大 中 小】</span></div>
<div class="TRS_Editor">${body}</div></div>
<div class="right"><ul>${list(links, '青砚区召开会议部署重点工作')}</ul></div></div>
<div class="footer"><p>主办：青砚区人民政府办公室</p></div></body></html>`
}

function list(size: number, words: string): string {
  return Array.from(
    { length: size },
    (_, at) => `<li><a href="/${at}.html">${words}${at}</a></li>`,
  ).join('\n')
}
