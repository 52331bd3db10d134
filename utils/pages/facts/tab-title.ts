import { fold } from '../../report/fold.ts'

const siteWord =
  /(?:门户网站?|政府网站?|人民政府(?:办公[室厅])?|官网|官方网站|信息网|政务网|信息公开(?:网|平台|专栏|目录)?|网站|政务公开|公众网|服务网|.{0,12}[局厅委办院])$/

/** A browser tab's title without the site's name and the column's; null when nothing is left. */
export function withoutSite(title: string, site: string | null): string | null {
  const parts = title
    .split(/\s*[_|｜＿»›]+\s*|\s+[-—–－]+\s+|(?<=[^\d\s])[-—–－]{1,2}(?=[^\d\s])/)
    .map((part) => part.trim())
    .filter(Boolean)
  const own = parts.filter((part) => part !== site && !isSiteName(part, parts))
  const best = own.sort((a, b) => b.length - a.length)[0]
  return best && best !== site ? best : null
}

/** The site's name as the tab's title gives it. */
export function siteInTab(title: string): string | null {
  const parts = title.split(/\s*[_|｜＿-]+\s*/).map((part) => part.trim())
  return parts.length > 1 ? (parts.findLast((part) => siteWord.test(fold(part))) ?? null) : null
}

function isSiteName(part: string, parts: string[]): boolean {
  return parts.length > 1 && siteWord.test(fold(part))
}
