import { fold } from '../../report/fold.ts'

const siteWord =
  /(?:门户网站?|政府网站?|人民政府(?:办公[室厅])?|政府|官网|官方网站|信息网|政务网|信息公开(?:网|平台|专栏|目录)?|网站|政务公开|公众网|服务网|网|.{0,12}(?:[局厅委办院]|委员会))$/

/** Words that only documents have in their names. */
const documentWord = /报告|总结|年报|情况|通知|公告|方案|意见|要点|规划|解读/

/** True for the name of a site or a body where a document's title could stand. */
export function isSiteName(text: string): boolean {
  const folded = fold(text).replace(/ /g, '')
  return siteWord.test(folded) && !documentWord.test(folded)
}

/** Names of columns as menus list them; documents with such names say whose and of what year they are. */
const column =
  /^(?:政府|政务)?信息公开(?:工作)?(?:指南|制度|规定|年报|年度报告|目录|专栏|平台)?$|^(?:法定)?主动公开(?:内容|目录|基本目录)?$|^依申请公开$|^(?:通知|公示|公告|政策|工作|计划|规划|统计|人事|财政|重大|部门|法规|规范性|行政)(?:文件|公告|公示|公报|通知|解读|计划|规划|总结|报告|数据|信息|情况|决策|预决算|动态)$/

/** True for the name of a column, as 法定主动公开内容, where a document's title could stand. */
export function isColumnName(text: string): boolean {
  return column.test(fold(text).replace(/ /g, ''))
}

/** A title of tab or META without the names of site and column; null when nothing is left. */
export function withoutSite(title: string, site: string | null): string | null {
  const parts = partsOf(unprefixed(title, site))
  const own = parts.filter((part) => part !== site && !isSiteName(part) && !isColumnName(part))
  const best = own.sort((a, b) => score(b) - score(a))[0]
  return best ?? null
}

/** The site's name as the tab's title gives it. */
export function siteInTab(title: string): string | null {
  return partsOf(title).findLast(isSiteName) ?? null
}

/** Titles that begin with the site's name and white space (澄江市人民政府 2024年…). */
function unprefixed(title: string, site: string | null): string {
  return site && title.startsWith(`${site} `)
    ? title.slice(site.length + 1).replace(/^[-—–_|\s]+/, '')
    : title
}

/** Documents before columns, then the longer of two. */
function score(part: string): number {
  return part.length + (documentWord.test(fold(part)) ? 1000 : 0)
}

function partsOf(title: string): string[] {
  return title
    .split(
      /\s*[_|｜＿»›]+\s*|\s+[-—–－]+\s+|(?<=[^\d\s])[-—–－]{1,2}(?=[^\s])|(?<=\d)[-—–－](?=[^\d\s])/,
    )
    .map((part) => part.trim())
    .filter(Boolean)
}
