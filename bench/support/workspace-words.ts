import type { Anchor, AnchorOutcome } from '../../utils/report/anchor.ts'
import { type Label, startingLabels } from '../../utils/report/label.ts'

/** Reviewers of a made workspace. */
export const reviewers = ['林', '周敏', '陈一帆', '张晓', '第三方评估组']

const furtherLabels = ['有因无果', '套话', '缺基数', '比上年', '待补正', '引用过时', '可作示例']

/** The codebook of a made workspace: the starting labels and some more. */
export const madeLabels: Label[] = [
  ...startingLabels('zh'),
  ...furtherLabels.map((name, at) => ({
    name,
    description: `编码规则第${at + 1}条`,
    color: '#364fc7',
    order: startingLabels('zh').length + at + 1,
    parent: null,
    shortcut: null,
  })),
]

/** Names of the codes of a made workspace. */
export const labelNames = madeLabels.map(({ name }) => name)

const comments = [
  '只有比例，没有基数，无法核对。',
  '与上文数据不一致，需请报送单位说明。',
  '原因分析空泛，未见具体事例和责任单位。',
  '“进一步加强”类表述出现多次，没有时间和目标。',
  '工作安排有分工、有时限，可作示例。',
  '所引文件名称和文号需要核对',
]
/** What a careless export breaks on: each begins or breaks in its own way. */
const awkward = [
  '=对比表B3',
  '-3个百分点？',
  '见第2段\n以及第4段',
  '他说："应当公开"',
  '+86 为何写入',
  "'引号开头",
]

/** A reviewer's words: mostly a sentence or two, one in twenty awkward for spreadsheets. */
export function commentOf(number: number, random: () => number): string {
  if (number % 20 === 7) return awkward[Math.floor(random() * awkward.length)]!
  const first = comments[Math.floor(random() * comments.length)]!
  const second = comments[Math.floor(random() * comments.length)]!
  return random() < 0.4 ? `${first}${second}（第${number}条）` : `${first}（第${number}条）`
}

/** What became of an anchor: mostly found, now and then changed, removed, not tried. */
export function outcomeOf(anchor: Anchor, at: number): AnchorOutcome | null {
  if (at < 0.1) return null
  if (!('passage' in anchor)) return { state: 'found', span: null }
  const span = anchor.passage.position
  if (at < 0.9) return { state: 'found', span }
  if (at < 0.95) return { state: 'changed', span, now: `${anchor.passage.exact.slice(1)}改` }
  return at < 0.98 ? { state: 'removed', at: span.start } : { state: 'orphan', candidates: [] }
}
