import { isBodyName, isRegion } from './bodies.ts'

/** What stands around the body's name in titles and leads: the year, 关于, and the verb or subject that follows. */
const around =
  /(?:20\d\d|二[〇○零Oo0][〇○零Oo0一二三四五六七八九]{2})(?:[-—–~至](?:20\d\d))?年?度?|(?<!\d)(?:1[5-9]|2\d)年度?|\((?:20\d\d)年?度?\)|[关有]于|(?:推进|推动|开展|落实|加强|贯彻|深化|深入|全面推进|扎实推进|持续推进)?(?:法治政府|依法行政|法治[一-龥]{0,4}建设)|(?:落实|推进|开展|贯彻|履行)(?=.{0,12}(?:法治|依法))|现[将就把]|工作(?:情况|报告|总结)|行政执法(?!局|[支大总]队)/u

/**
 * The body that a title or the lead names: 云溪市司法局 in 云溪市司法局2024年度法治政府建设情况报告, in
 * 关于云溪市司法局2024年… and in 2024年度云溪市司法局…; several bodies stay as written. Null when none is named.
 */
export function issuerInWords(words: string): string | null {
  const text = innerTitle(words.replace(/\s+/gu, ' ').trim())
  const inBrackets = /\(([^()]{3,30})\)$/u.exec(text)?.[1]
  for (const piece of [...text.split(new RegExp(around, 'u')), inBrackets ?? '']) {
    const name = cleaned(piece)
    const parts = name.split(/[ 、]|(?<=[省市县区州旗]委)和/u).filter(Boolean)
    if (parts.length > 0 && parts.every((part) => isBodyName(part) || isRegion(part))) {
      return isJoint(name, parts) ? parts.join(' ') : parts.at(-1)!
    }
  }
  return null
}

/** Party and government report together; of a site and a bureau set side by side the last one reports. */
function isJoint(name: string, parts: string[]): boolean {
  return name.includes('、') || /^中共|委(?:员会)?$/u.test(parts[0]!)
}

/** 关于印发《…报告》的通知 names the report inside. */
function innerTitle(words: string): string {
  return /《([^《》]*(?:法治政府|依法行政)[^《》]*)》/u.exec(words)?.[1] ?? words
}

function cleaned(piece: string): string {
  return piece
    .replace(/^[\s的对之:—–_|·-]+|[\s的对之:—–_|·-]+$/gu, '')
    .replace(/^(?:.{2,30}文件(?=.)|公布|公开|发布|印发|呈报|报送)/u, '')
    .replace(/^[((][^))]*[))]|[((][^))]*[))]$/gu, '')
    .replace(/(?<=[部委局署厅办])(?:发布|公布)$/u, '')
    .replace(/^(中共.{2,14}?委(?:员会)?)(?=[^ 、]{2,14}政府$)/u, '$1 ')
    .trim()
}

/** The lead's words from 现将 on: before it stand campaigns, plans and other bodies' names. */
export function afterNow(lead: string): string {
  return lead.slice(Math.max(0, lead.search(/现[将就把]/u)))
}
