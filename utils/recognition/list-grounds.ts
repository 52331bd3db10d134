import { matchesAny, plain } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import { type Evidence, hasProse } from './evidence.ts'
import { type Ground, ground } from './ground.ts'

/** So many titles on one page are a list of reports. */
const manyTitles = 3

/** A list of reports, by its lines or its files: their titles one after the other, and no report's prose between. */
export function listGrounds(evidence: Evidence, standard: Standard): Ground[] {
  if (hasProse(evidence)) return []
  const lines = new Set(evidence.lines.filter((line) => isTitle(line, standard)))
  const files = new Set(
    evidence.page.attachments
      .map(({ title }) => plain(title))
      .filter((title) => isTitle(title, standard)),
  )
  if (Math.max(lines.size, files.size) < manyTitles) return []
  return [
    ground(
      'list',
      -9,
      '页面是报告目录,不是报告本身',
      'the page is a list of reports, not a report',
    ),
  ]
}

function isTitle(line: string, { recognition }: Standard): boolean {
  return line.length <= 90 && matchesAny(recognition.titles, line)
}
