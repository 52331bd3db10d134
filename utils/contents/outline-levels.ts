import type { Heading } from '../report/outline.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import { contentsOfLabel, type NamedContent } from '../report/vocabulary.ts'

/** A heading with the contents its words name. */
export interface NamedHeading {
  heading: Heading
  named: NamedContent[]
  /** The first-level heading it stands under; null for first-level headings themselves and for strays. */
  under: NamedHeading | null
}

/** The headings of the report itself, without its title and without anything from `end` on. */
export function namedHeadings(
  outline: Heading[],
  standard: Standard,
  year: number | null,
  end: number,
): { first: NamedHeading[]; lower: NamedHeading[] } {
  const own = withoutTitle(
    outline.filter((heading) => heading.start < end),
    standard,
    year,
  )
  const top = Math.min(...own.map((heading) => heading.level))
  const first: NamedHeading[] = []
  const lower: NamedHeading[] = []
  for (const heading of own) {
    const named = contentsOfLabel(standard, heading.label, year)
    const isFirst = heading.level === top && heading.numbering !== 'run-in'
    if (isFirst) first.push({ heading, named, under: null })
    else lower.push({ heading, named, under: first.at(-1) ?? null })
  }
  return { first, lower }
}

/** A title that stands in the text would make every other heading a lower one. */
function withoutTitle(outline: Heading[], standard: Standard, year: number | null): Heading[] {
  const titles = outline.map((heading, index) => {
    if (heading.numbering !== 'none' && heading.numbering !== 'tag') return false
    return isTitle(heading, outline.slice(index + 1), standard, year)
  })
  return outline.filter((heading, index) => {
    const opens = titles[index + 1] === true && opensTitle(heading)
    return !titles[index] && !opens
  })
}

/** The body's name in a line of its own above the rest of its title. */
function opensTitle({ numbering, label, body }: Heading): boolean {
  const unnumbered = numbering === 'none' || numbering === 'tag'
  return (
    unnumbered &&
    body.end === body.start &&
    /(?:政府|委员会|[局厅委办院署会]|办事处)$/u.test(plain(label))
  )
}

/** What a title broken over two lines ends with: 2024年度法治政府建设 / 工作总结. */
const genre = /^(?:工作)?(?:情况)?的?(?:总结|报告|汇报)$/u

/**
 * 法治政府建设情况 may head the measures or the page. It is the title when it calls itself a report, or when a
 * numbered chapter on the same content follows.
 */
function isTitle(
  heading: Heading,
  rest: Heading[],
  standard: Standard,
  year: number | null,
): boolean {
  const label = plain(heading.label)
  const { titles, weakTitles } = standard.recognition
  const idsOf = (other: Heading) => contentsOfLabel(standard, other.label, year).map(({ id }) => id)
  const ids = idsOf(heading)
  const again = (other: Heading) => idsOf(other).some((id) => ids.includes(id))
  const numbered = () => rest.some((other) => other.numbering === 'chapter' && again(other))
  if (genre.test(label)) return numbered()
  if (!matchesAny([...titles, ...weakTitles], label)) return false
  if (/(?:报告|总结|汇报)(?:\([^)]{1,12}\))?$/u.test(label)) {
    // 2024年法治政府建设工作总结, 2025年工作思路: a part beside another one, on what no other is.
    const beside = rest.filter(
      ({ level, numbering }) => level === heading.level && numbering === heading.numbering,
    )
    return ids.length === 0 || rest.some(again) || !beside.some((other) => idsOf(other).length > 0)
  }
  return numbered()
}
