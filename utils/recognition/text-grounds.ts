import { matchesAny } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import type { Evidence } from './evidence.ts'
import { type Ground, ground } from './ground.ts'

/** Where a lead may stand: before the first chapters, in sentences of the prose. */
const leadReach = 25

/** What the text itself says for a standard: its lead, the contents its headings name, its vocabulary. */
export function textGrounds(evidence: Evidence, standard: Standard): Ground[] {
  return [
    ...leadGround(evidence, standard),
    ...contentsGround(evidence, standard),
    ...subjectGround(evidence, standard),
  ]
}

/**
 * 现将有关情况报告如下 says what it reports in the sentence before, so that a lead is looked for in two sentences; only
 * a sentence that itself announces something closes one.
 */
function leadGround({ sentences }: Evidence, { recognition }: Standard): Ground[] {
  const opening = sentences.slice(0, leadReach)
  const lead = opening.find((text, index) => {
    if (matchesAny(recognition.leads, text)) return true
    const before = opening[index - 1] ?? ''
    return (
      /^现[将就把].*如下/u.test(text) && matchesAny(recognition.leads, before.slice(-120) + text)
    )
  })
  if (!lead) return []
  const words = lead.slice(-40)
  return [
    ground('lead', 3, `引言说明是报告：“…${words}”`, `the lead says it is a report: “…${words}”`),
  ]
}

function contentsGround({ outline }: Evidence, standard: Standard): Ground[] {
  const required = new Set(standard.contents.filter((c) => c.required).map((c) => c.id))
  const seen = new Set(
    outline
      .flatMap((heading) => contentsOfLabel(standard, heading.label, null))
      .flatMap(({ id, weak }) => (!weak && required.has(id) ? [id] : [])),
  )
  if (seen.size === 0) return []
  const names = standard.contents.filter((c) => seen.has(c.id))
  const zh = names.map((c) => c.title.zh).join('、')
  const en = names.map((c) => c.title.en).join(', ')
  const weight = required.size === 1 ? 2 : Math.min(4, seen.size)
  return [
    ground('contents', weight, `有这类报告的内容:${zh}`, `it has contents of such a report: ${en}`),
  ]
}

/** Sentences on the subject that make a text one about it. */
const manySentences = 6
const manySubjects = 3

function subjectGround({ sentences }: Evidence, { recognition }: Standard): Ground[] {
  const main = recognition.subjects.slice(0, 1)
  const onSubject = sentences.filter((text) => matchesAny(main, text)).length
  const kinds = recognition.subjects.filter((subject) =>
    sentences.some((text) => matchesAny(single(subject), text)),
  ).length
  const weight = (onSubject >= manySentences ? 1 : 0) + (kinds >= manySubjects ? 1 : 0)
  if (weight === 0) return []
  return [
    ground(
      'subject',
      weight,
      '正文反复谈到这类报告的主题',
      'the text keeps to the subject of such reports',
    ),
  ]
}

const singles = new Map<string, string[]>()

/** One list per pattern, so that its compiled form is kept. */
function single(pattern: string): string[] {
  let list = singles.get(pattern)
  if (!list) {
    list = [pattern]
    singles.set(pattern, list)
  }
  return list
}
