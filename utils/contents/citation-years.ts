import type { Finding } from '../report/finding.ts'
import { fold } from '../report/fold.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule, type Subject } from './subject.ts'

/** National documents that carry their years in the name, with the years that really exist. */
const national: Record<string, string[]> = {
  法治政府建设实施纲要: ['2015—2020', '2021—2025'],
  法治中国建设规划: ['2020—2025'],
  法治社会建设实施纲要: ['2020—2025'],
}

/** A name in 《》 and the years in its brackets, inside or just outside of 》. */
const citation =
  /《([^《》\n]{2,60}?)》? ?\( ?(20\d\d) ?年? ?[—–\-~至到―─]{1,3} ?(20\d\d) ?年? ?\)》?/gu

interface Citation {
  name: string
  from: number
  to: number
  start: number
  end: number
  /** The words around it, by which its finding is known again. */
  around: string
}

/** Plans and outlines cited with years that do not exist, or one of them with two spans of years that overlap. */
export const citationYears: Rule = (subject) => {
  const cited = citationsIn(subject)
  return [...cited.flatMap((one) => unreal(one)), ...disagreeing(cited)]
}

function citationsIn({ article, end }: Subject): Citation[] {
  const text = fold(article.text.slice(0, end))
  return [...text.matchAll(citation)].map((match) => ({
    name: match[1]!.replace(/\s+/gu, ''),
    from: Number(match[2]),
    to: Number(match[3]),
    start: match.index,
    end: match.index + match[0].length,
    around: text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12),
  }))
}

const yearsOf = ({ from, to }: Citation) => `${from}—${to}`

function unreal(cited: Citation): Finding[] {
  const real = national[cited.name.replace(/^(?:中共中央国务院|国务院|中共中央)/u, '')]
  if (!real || real.includes(yearsOf(cited)) || isLater(cited, real)) return []
  const names = real.map((years) => `(${years}年)`)
  return [
    {
      ...nowhere,
      id: findingId('text', 'citation-years', cited.around),
      kind: 'text',
      rule: 'citation-years',
      severity: 'warning',
      span: { start: cited.start, end: cited.end },
      message: {
        zh: `《${cited.name}》写成了（${yearsOf(cited)}年），实际只有${names.join('和')}。`,
        en: `《${cited.name}》 is cited as (${yearsOf(cited)}); only ${names.join(' and ')} exist.`,
      },
    },
  ]
}

/** True for years that begin when the last known ones end: of the next document of that name. */
function isLater({ from }: Citation, real: string[]): boolean {
  return real.every((years) => from >= Number(years.slice(-4)))
}

/** The same local plan with two spans of years that overlap: one of them must be wrong, which one we cannot say. */
function disagreeing(cited: Citation[]): Finding[] {
  return cited.flatMap((one, index) => {
    const earlier = cited
      .slice(0, index)
      .find((other) => other.name === one.name && clash(other, one))
    if (!earlier || national[one.name]) return []
    return [
      {
        ...nowhere,
        id: findingId(
          'text',
          'citation-years-differ',
          `${one.name}${yearsOf(one)}${yearsOf(earlier)}`,
        ),
        kind: 'text' as const,
        rule: 'citation-years-differ',
        severity: 'notice' as const,
        span: { start: one.start, end: one.end },
        message: {
          zh: `《${one.name}》在文中有两种年份：（${yearsOf(earlier)}年）和（${yearsOf(one)}年）。`,
          en: `《${one.name}》 is cited with two spans of years: (${yearsOf(earlier)}) and (${yearsOf(one)}).`,
        },
      },
    ]
  })
}

function clash(a: Citation, b: Citation): boolean {
  return yearsOf(a) !== yearsOf(b) && a.from <= b.to && b.from <= a.to
}
