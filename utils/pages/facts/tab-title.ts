import { fold } from '../../report/fold.ts'

const siteWord =
  /(?:门户网站?|政府网站?|人民政府(?:办公[室厅])?|政府|官网|官方网站|信息网|政务网|信息公开(?:网|平台|专栏|目录)?|网站|政务公开|公众网|服务网|网|.{0,12}[局厅委办院])$/

/** Words that only documents have in their names. */
const documentWord = /报告|总结|年报|情况|通知|公告|方案|意见|要点|规划|解读/

/** True for the name of a site or a body where a document's title could stand. */
export function isSiteName(text: string): boolean {
  const folded = fold(text).replace(/ /g, '')
  return siteWord.test(folded) && !documentWord.test(folded)
}

/** A title of tab or META without the names of site and column; null when nothing is left. */
export function withoutSite(title: string, site: string | null): string | null {
  const parts = partsOf(unprefixed(title, site))
  const own = parts.filter((part) => part !== site && !isSiteName(part))
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
