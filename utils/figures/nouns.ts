import type { Span } from '../report/span.ts'
import type { Quantity } from './quantity.ts'

/** Longest noun phrase worth showing. */
const longest = 14

const functionWord =
  /[,。;:、()!?“”"《》 \d]|(?:为|是|的|和|与|及|等|在|对|被|由|从|向|以|于|已|均|都|实现|参加|进行|开展|全部|占|达|同比|较|比|将|并|经|获|通过|纳入)/
const leading =
  /^(?:全[市县区省国州]|我[市县区省局办]|今年|全年|年内|共计?|累计|合计|总计|先后|已|各类|其中|新|并|还|及时|依法|主动|组织|开展|完成|实现|收到|受理|办理|审查|审核|审议|发放|出动|检查|作出|提出|查处|调解|化解|处理|制定|出台|印发|召开|举办|参加|培训|发布|公开|答复|解答|接待|走访|排查|帮助|指导|督促|推动|对|将|为|在|有|的|了|以|从|由|使|把|向|达到|与|和)+/
const trailing =
  /(?:达到?|为|约|共计?|有|的|分别|均|各|是|了|至|到|同比|增长|下降|上升|减少|增加|提升|保持|稳定在?|已|高达|占比?|总数|实现|全部|累计|提高|降低|不)+$/

/** What is counted: the words right after the unit, else those before the number in its clause. */
export function nounOf(text: string, clause: Span, quantity: Quantity): string | null {
  const after = text.slice(quantity.end, Math.min(clause.end, quantity.end + longest))
  const cut = after.search(functionWord)
  const behind = (cut < 0 ? after : after.slice(0, cut)).trim()
  if (quantity.kind !== 'percentage' && behind.length >= 2) return behind
  const before = text.slice(Math.max(clause.start, quantity.start - 30), quantity.start)
  const ahead = before
    .replace(trailing, '')
    .replace(/^.*[,。;:、()》”\d]/, '')
    .replace(leading, '')
    .slice(-longest)
  return ahead.length >= 2 ? ahead : behind.length >= 2 ? behind : null
}
