import type { Mention } from '../context/mention.ts'
import type { Rate } from '../context/rate.ts'

/** Words before what was done that leave all of them in it. */
const leading =
  /^[,;:(、]*(?:其中|截[至止][^,;]{0,8}|到?年[底末]|全[年部市省县区镇局]|目前|现[有已]?|已经?|均|共计?|合计|累计|实际|依法|及时|成功|有效|顺利|妥善|稳妥|协调|督促|推动|完成|实现|当事人|服判|[检查]出|[并后被获经将使有])*/
/** Words between what was done and its number that add nothing. */
const closing = /^(?:成功|完毕|到位|合格|完成|结束|办结|解决|率|数量?|总数|[了达为共有的])*[约近]?$/

/**
 * True where the words of a part say more than the rate's name: 当场整改162处,整改率98.6%; 采纳建议186条,采纳率93.5%. The
 * rate is then perhaps of all that was done, of which this is some. False where the part does not name what was done.
 */
export function isNarrowed({ kind, words }: Rate, part: Mention, base: Mention): boolean {
  // 完成率 says nothing of what was done: 完成整改35个,完成率87.5%.
  if (kind !== 'named' || words.length < 2 || words === '完成') return false
  const own = part.lead.replace(/^[,;:(、]+/, '')
  const verb = [words, words.slice(-2), words.slice(0, 2)].find((one) => own.includes(one))
  if (verb === undefined) return false
  const at = own.lastIndexOf(verb)
  const first = own.slice(0, at).replace(leading, '')
  if (!words.slice(0, -2).endsWith(first) && !base.lead.includes(first)) return true
  return !isClosing(own.slice(at + verb.length), base)
}

/** True for words that add nothing, or name what the base counts: 排查隐患218处,整改隐患196处. */
function isClosing(behind: string, base: Mention): boolean {
  const thing = behind.replace(/^[了]/, '')
  return closing.test(behind) || (thing.length > 1 && `${base.lead}${base.tail}`.includes(thing))
}
