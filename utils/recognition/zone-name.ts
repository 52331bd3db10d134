import type { Article } from '../report/article.ts'
import { plain } from '../report/pattern.ts'

/** Kinds of zones, which a district has one of: on its site they go without a name. */
const namelessZone =
  /^(?:经济(?:技术)?开发区|高新(?:技术产业)?(?:开发)?区|(?:工业|产业|科技|农业)园区|(?:综合)?保税区|(?:旅游)?度假区)/u
/** Where a text names itself, in characters. */
const openingReach = 600
/** Words that are no names, and kinds of zones that end as shorter ones do. */
const noName = /[在为是的和与对全我本]|国家|省级|市级|县级|经济|技术|综合|旅游/u

/** How far into the text it may call itself a committee. */
const selfReach = 6000

/**
 * 经济开发区管委会 by the name its text opens with, 云溪经济开发区管委会; a bare zone by its committee where the text speaks
 * of one. As it is where the text gives no name.
 */
export function withZoneName(body: string | null, { text }: Article): string | null {
  const zone = body === null ? undefined : namelessZone.exec(body)?.[0]
  if (zone === undefined) return body
  const opening = plain(text.slice(0, openingReach))
  const named = new RegExp(`(?:^|[,、:。年])([一-龥]{2,4})${zone}`, 'u').exec(opening)?.[1]
  if (!named || noName.test(named)) return body
  const committee = body === zone && /管委会|管理委员会/u.test(text.slice(0, selfReach))
  return `${named}${body}${committee ? '管理委员会' : ''}`
}
