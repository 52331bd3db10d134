import { matchesAny, plain } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import { yearsIn } from './days.ts'
import { type Evidence, hasProse } from './evidence.ts'
import { type Ground, ground } from './ground.ts'
import { issuerInWords } from './issuer-in-words.ts'

/** So many titles on one page are a list of reports. */
const manyTitles = 3

/** A list of reports, by its lines or its files: their titles one after the other, and no report's prose between. */
export function listGrounds(evidence: Evidence, standard: Standard): Ground[] {
  if (hasProse(evidence)) return isDigest(evidence.lines, standard) ? [list] : []
  const lines = new Set(evidence.lines.filter((line) => isTitle(line, standard)))
  const files = new Set(
    evidence.page.attachments
      .map(({ title }) => plain(title))
      .filter((title) => isTitle(title, standard))
      .map(reportIn),
  )
  if (Math.max(lines.size, files.size) < manyTitles) return []
  return [list]
}

/** Whose report of which year a file holds by its title; one report comes in several formats, not all named in full. */
function reportIn(title: string): string {
  return `${issuerInWords(title) ?? ''} ${yearsIn(title)[0] ?? ''}`
}

const list = ground(
  'list',
  -9,
  '页面是报告目录，不是报告本身',
  'the page is a list of reports, not a report',
)

/** Words of a report shown below its title stand in a line longer than titles, dates and sources are. */
const excerpt = 30

/** True for results of a search and columns with excerpts: the reports of several bodies, words of each below its title. */
function isDigest(lines: string[], standard: Standard): boolean {
  const bodies = new Set<string>()
  for (const [at, line] of lines.entries()) {
    if (!isTitle(line, standard) || (lines[at + 1]?.length ?? 0) < excerpt) continue
    const body = issuerInWords(line)
    if (body) bodies.add(body)
  }
  return bodies.size >= manyTitles
}

/** The day a list gives beside each of its titles. */
const dayBehind = /[[(]?(?:20)?\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])]?$/u

function isTitle(line: string, { recognition }: Standard): boolean {
  return line.length <= 90 && matchesAny(recognition.titles, line.replace(dayBehind, ''))
}
