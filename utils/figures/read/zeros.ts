import { isFree, type Line } from '../line.ts'
import { decimal } from '../numerals/exact.ts'
import type { Opening } from '../openings.ts'
import type { Quantity } from '../quantity.ts'
import { exactly } from './ranks.ts'

/** What a report claims not to have happened; 零距离 and 零跑动 are slogans and not among them. */
const zeroClaims =
  /(?<![\d.一二三四五六七八九十百千万])[0零](?:发生|投诉|事故|撤改|赔付|改判|撤案|缺陷|差评|退件|积案|新增|失信|挂账|火灾|溺亡|违建|缺席|缺项|延期|返工|瞒报|漏报|迟报|误判|错案|增长|泄密|漏项|超时|滞留|上访|信访|败诉|纠错|撤销|差错|失误|违规|违纪|违法|复议|诉讼|举报|逾期|超期|积压|伤亡|死亡|感染|案件|发案|舆情|安全事故|重大事故|亡人|越级访|进京访|重复访|问题|异议)(?!率)/y

const achievedBefore = /(?:实现|保持|做到|达到|确保|继续|持续|连续)[^“”"]{0,6}[“"][^”"]{0,30}$/

/** 0发生, 零投诉: counts of nought without a classifier; in quotation marks only where they are claimed (实现“零投诉”). */
export function zerosOf(line: Line): Quantity[] {
  const found: Quantity[] = []
  for (const opening of line.openings) {
    const start = noughtIn(line.text, opening)
    if (start < 0) continue
    zeroClaims.lastIndex = start
    if (!zeroClaims.test(line.text)) continue
    const end = zeroClaims.lastIndex
    const before = line.text.slice(Math.max(0, start - 44), start)
    if (!isFree(line, start, end) && !achievedBefore.test(before)) continue
    found.push(exactly(start, end, decimal(0)))
  }
  return found
}

/** Where a run holds a nought by itself; -1 when it does not. */
function noughtIn(text: string, { kind, start, end }: Opening): number {
  if (kind === 'digits') return end === start + 1 && text[start] === '0' ? start : -1
  return kind === 'numerals' && text[end - 1] === '零' ? end - 1 : -1
}
