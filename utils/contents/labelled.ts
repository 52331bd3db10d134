import type { Span } from '../report/span.ts'
import type { RequiredContent } from '../report/standard.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import type { Placed, Reading } from './placed.ts'

/** Labels are short; what is longer before a colon is the first half of a sentence. */
const longest = 24

/** Half a sentence with its verb: 当前的不足主要是：, 还存在以下问题：. */
const sentence = /(?:是|为|有|在于|包括|表现在|体现在)$|[以如]下|[还仍尚也]|^存在一?[些定]/u

/**
 * The content where a paragraph, or a sentence in one, opens with its name and a colon (不足之处：一是…) and no outline
 * has it as a heading; null when none does.
 */
export function labelled(content: RequiredContent, reading: Reading): Placed | null {
  for (const block of reading.article.blocks) {
    if (block.cell !== null || block.start >= reading.end) continue
    const labels = labelsIn(block, reading)
    const at = labels.findIndex(({ ids }) => ids.includes(content.id))
    if (at < 0) continue
    const { start, bodyAt } = labels[at]!
    return {
      status: 'embedded',
      evidence: [{ start, end: bodyAt }],
      body: [{ start: bodyAt, end: labels[at + 1]?.start ?? block.end }],
    }
  }
  return null
}

interface Label {
  start: number
  bodyAt: number
  ids: string[]
}

/** Sentences of a paragraph that are looked at: a report in one has some hundred, a longer one is none. */
const mostSentences = 200

/** The names of contents that a block and the sentences in it open with. */
function labelsIn(block: Span, { article: { text }, standard, year }: Reading): Label[] {
  const labels: Label[] = []
  let start = block.start
  for (let left = mostSentences; left > 0 && start < block.end; left--) {
    const at = start
    start = next(text, at, block.end)
    const words = text.slice(at, Math.min(block.end, at + longest))
    const label = /^\s*([^，,。；;：:、\n]{2,18})[：:]/u.exec(words)
    if (!label || sentence.test(label[1]!)) continue
    const named = contentsOfLabel(standard, label[1]!, year).filter(({ weak }) => !weak)
    const ids = named.map(({ id }) => id)
    if (ids.length > 0) labels.push({ start: at, bodyAt: at + label[0].length, ids })
  }
  return labels
}

/** Where the next sentence begins; what lies behind the end is not searched, or many short lines would cost their square. */
function next(text: string, from: number, end: number): number {
  const stop = text.slice(from, end).indexOf('。')
  return stop < 0 ? end : from + stop + 1
}
