import type { RequiredContent } from '../report/standard.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import type { Placed, Reading } from './placed.ts'

/** Labels are short; what is longer before a colon is the first half of a sentence. */
const longest = 24

/** Half a sentence with its verb: 当前的不足主要是：, 还存在以下问题：. */
const sentence = /(?:是|为|有|在于|包括|表现在|体现在)$|[以如]下|[还仍尚也]|^存在一?[些定]/u

/**
 * The content where a paragraph opens with its name and a colon (不足之处：一是…) and no outline has it as a heading;
 * null when none does.
 */
export function labelled(content: RequiredContent, reading: Reading): Placed | null {
  const { article, standard, year, end } = reading
  for (const block of article.blocks) {
    if (block.cell !== null || block.start >= end) continue
    const words = article.text.slice(block.start, Math.min(block.end, block.start + longest))
    const label = /^\s*([^，,。；;：:、\n]{2,18})[：:]/u.exec(words)
    if (!label || sentence.test(label[1]!)) continue
    const names = contentsOfLabel(standard, label[1]!, year)
    if (!names.some(({ id, weak }) => !weak && id === content.id)) continue
    const bodyAt = block.start + label[0].length
    return {
      status: 'embedded',
      evidence: [{ start: block.start, end: bodyAt }],
      body: [{ start: bodyAt, end: block.end }],
    }
  }
  return null
}
