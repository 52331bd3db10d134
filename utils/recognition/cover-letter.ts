import { matchesAny } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import type { Evidence } from './evidence.ts'

/** A letter is short: the report it encloses begins within so many lines. */
const reach = 24
const longestTitle = 60
/** Contents that headings below the enclosed title have to name. */
const leastContents = 2

/**
 * The evidence of the report that a letter encloses (现将《…报告》印发给你们, and below it the report under its own title);
 * null when nothing is enclosed. What a notice says to those it is sent to is not said by the report.
 */
export function enclosedIn(evidence: Evidence, standard: Standard): Evidence | null {
  const { lines, sentences, article, outline } = evidence
  const at = lines.slice(0, reach).findIndex((line, index) => index > 0 && titles(line, standard))
  if (at < 0 || !lines.slice(0, at).some((line) => sends.test(line))) return null
  const start = article.blocks[at]?.start ?? 0
  const named = outline
    .filter((heading) => heading.start > start)
    .flatMap(({ label }) => contentsOfLabel(standard, label, null))
  const required = standard.contents.filter((content) => content.required)
  const contents = required.filter(({ id }) => named.some((one) => !one.weak && one.id === id))
  if (contents.length < Math.min(leastContents, required.length)) return null
  const title = lines[at]!
  const first = sentences.findLastIndex((one, index) => index < 2 * reach && one.includes(title))
  return { ...evidence, lines: lines.slice(at + 1), sentences: sentences.slice(first + 1) }
}

/** The verbs of letters that hand a document on. */
const sends = /(?:现将|现就|现把|将).{0,80}(?:印发|转发|公布|公开|发布|刊发|呈报|报送|上报)/u

function titles(line: string, { recognition }: Standard): boolean {
  if (line.length > longestTitle || /[。;,:!?]/u.test(line)) return false
  return matchesAny(recognition.titles, line) && !matchesAny(recognition.notTitles, line)
}
