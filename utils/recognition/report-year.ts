import { shortYearIn, yearsIn } from './days.ts'

/** Where the year reported on may be read, in the order of trust. */
export interface YearSources {
  title: string | null
  /** The year the text's first words say. */
  text: number | null
  /** YYYY-MM-DD. */
  signedOn: string | null
  publishedOn: string | null
}

/**
 * The year a report is about. A title that contradicts both the text and the dates is a slip of the title: then the
 * text decides.
 */
export function reportYear(sources: YearSources): number | null {
  const title = first(sources.title)
  const { text } = sources
  const dated = yearBefore(sources.signedOn) ?? yearBefore(sources.publishedOn)
  if (title !== null && text !== null && title !== text && dated === text) return text
  return title ?? text ?? dated
}

function first(words: string | null): number | null {
  return words === null ? null : (yearsIn(words)[0] ?? shortYearIn(words))
}

/** Reports on a year are signed early in the next, a few in its last weeks. */
function yearBefore(day: string | null): number | null {
  if (day === null) return null
  const [year, month] = day.split('-').map(Number)
  return month! >= 11 ? year! : year! - 1
}
