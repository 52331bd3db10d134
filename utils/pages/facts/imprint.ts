import { fold } from '../../report/fold.ts'

/** Lines at a page's end in which the imprint stands. */
const reach = 16
/** Longer lines are no imprint. */
const longest = 400

/** 主办单位：云溪市人民政府办公室, up to the next label. */
const host =
  /(?:主办(?:单位|方)?|版权所有|网站主办):? ?(?:©|\(c\))? ?(?:中共)?([\u4e00-\u9fff]{3,24}?)(?=承办|协办|主办|版权|网站|联系|地址|电话|技术|备案|[^\u4e00-\u9fff]|$)/iu

/** The body whose site a page is on, as its imprint says: an office hosts for its government. Null where it has none. */
export function siteInImprint(lines: { text: string }[]): string | null {
  for (const { text } of lines.slice(-reach)) {
    if (text.length > longest || !/主办|版权/u.test(text)) continue
    const name = host.exec(fold(text))?.[1]
    if (name && /(?:政府|委员会|管委会|[局厅委部署院])(?:办公[室厅])?$/u.test(name))
      return name.replace(/(?<=政府)办公[室厅]$/u, '')
  }
  return null
}
