import { isHeadingPhrase } from './heading-line.ts'
import type { Numbering } from './numbering.ts'

/** What makes a quantity, a date or a name of the digits before it: 1.1万元, 3个村, 12月, 2号. */
const quantity =
  /^[万亿千百十余多几%‰°元角分个件次人名位户家项条份起场期篇宗批处所座栋间套台辆艘架张块亩米吨克升里公平立毫厘倍成折级版届届年月日号天周时点小秒种类大套轮号楼线层路型度年岁届\d~～至到—–+×*/-]/

/** What makes a day or an hour of 01 and its like; they count nothing: 01成效与举措. */
const moment = /^[年月日号时点分秒\d:/-]/

const dotted = /^\d{1,2}(?:\.\d{1,2}){1,3}(?!\.?\d)[、.:]?\s*(?=[^ -~])/
const bare = /^\d{1,2}(?!\d)\s*(?:[丨|/·]\s*)?(?=[\u4e00-\u9fff]|(?<=\s)20\d\d年)/
/** 01 and its like count nothing: what they stand before is headed by them. */
const zeroed = /^0[1-9](?!\d)\s*[、.:/|丨·—–-]{0,2}\s*(?=[\u4e00-\u9fff]|(?<=[^\d])20\d\d年)/
/** Words of a line that is no sentence. */
const readsAlone = /^[^。；;!?]{2,}$/
/** English behind the words of a heading, as on pages for foreign readers. */
const translated = /[|/·(]?[A-Za-z][A-Za-z ,.'&-]+\)?$/
/** Lines that a 0 makes headings are no longer. */
const longestZeroed = 32

/**
 * The numbering of plans and standards, 1 主要举措 with 1.1 and 1.1.1 below, at the start of a folded text. White space
 * between number and words does not last, so that quantities are told by what follows; a number without any point has to
 * stand before the words of a report's main headings, unless its line is `setApart` or the number is 01.
 */
export function decimalNumbering(folded: string, setApart = false): Numbering | null {
  const points = dotted.exec(folded)
  if (points) {
    if (quantity.test(folded.slice(points[0].length))) return null
    const numbers = points[0].match(/\d+/g)!
    const kind = numbers.length === 2 ? 'bracket' : 'circle'
    return { form: 'subitem', kind, size: points[0].length, value: Number(numbers.at(-1)) }
  }
  const zero = zeroed.exec(folded)
  const alone = zero ?? bare.exec(folded)
  if (!alone) return null
  const words = folded.slice(alone[0].length)
  if ((zero ? moment : quantity).test(words) && !/^20\d\d年/.test(words)) return null
  const own = words.replace(translated, '')
  const sure = (zero || setApart) && own.length <= longestZeroed && readsAlone.test(words)
  if (!sure && !isHeadingPhrase(words)) return null
  return { form: 'item', kind: 'item', size: alone[0].length, value: Number.parseInt(folded, 10) }
}
