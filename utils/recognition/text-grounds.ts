import type { Heading } from '../report/outline.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import type { Evidence } from './evidence.ts'
import { type Ground, ground } from './ground.ts'

/** Where a lead may stand: before the first chapters, in sentences of the prose. */
const leadReach = 25

/** What the text itself says for a standard: its lead, the contents its headings name, its vocabulary. */
export function textGrounds(evidence: Evidence, standard: Standard): Ground[] {
  const grounds = [
    ...leadGround(evidence, standard),
    ...contentsGround(evidence, standard),
    ...chapterGround(evidence, standard),
    ...subjectGround(evidence, standard),
  ]
  return grounds.length > 0 ? grounds : offSubject(evidence, standard)
}

/** Sentences below which a text that is a report names its subject. */
const shortText = 15

/** 您访问的页面已迁移, below the title of a report that stood there: nothing of what it says is on the subject. */
function offSubject({ lines, sentences }: Evidence, { recognition }: Standard): Ground[] {
  const said = lines.some((text) => matchesAny(recognition.subjects, text))
  if (said || sentences.length >= shortText) return []
  return [
    ground(
      'off-subject',
      -3,
      '正文不长，也没有谈到这类报告的主题',
      'the text is short and says nothing on the subject of such reports',
    ),
  ]
}

/**
 * 现将有关情况报告如下 says what it reports in the sentence before, so that a lead is looked for in two sentences; only
 * a sentence that itself announces something closes one.
 */
function leadGround({ sentences }: Evidence, { recognition }: Standard): Ground[] {
  const opening = sentences.slice(0, leadReach)
  const lead = opening.find((text, index) => {
    if (ofOnePerson.test(text)) return false
    if (matchesAny(recognition.leads, text)) return true
    const before = opening[index - 1] ?? ''
    return (
      /^现[将就把].*如下/u.test(text) && matchesAny(recognition.leads, before.slice(-120) + text)
    )
  })
  if (!lead) return []
  const words = `${lead.length > longestQuote ? '…' : ''}${printed(lead.slice(-longestQuote))}`
  return [
    ground('lead', 3, `引言说明是报告：“${words}”`, `the lead says it is a report: “${words}”`),
  ]
}

/** 现将本人一年来的述法情况报告如下 announces what one person did. */
const ofOnePerson = /本人|述[职法]/u

/** The end of a lead is what announces. */
const longestQuote = 40

/** Folded words with their signs as Chinese print has them. */
function printed(folded: string): string {
  return folded
    .replace(/[,:;!?()](?=[^\x20-\x7e]|$)/g, (sign) => fullWidth[sign]!)
    .replace(/([^\x20-\x7e])([,:;!?()])/g, (_, before, sign) => before + fullWidth[sign]!)
}

const fullWidth: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
}

/** The required contents that headings name. */
function requiredContents(outline: Heading[], standard: Standard): Set<string> {
  const required = new Set(standard.contents.filter((c) => c.required).map((c) => c.id))
  return new Set(
    outline
      .flatMap((heading) => contentsOfLabel(standard, heading.label, null))
      .flatMap(({ id, weak }) => (!weak && required.has(id) ? [id] : [])),
  )
}

/** Chapters on required contents that only the report itself has; a word on it names one or two. */
const chaptersOfReport = 3

/** Has the text the chapters of a report, whatever its title says? */
export function isWholeReport({ outline }: Evidence, standard: Standard): boolean {
  const chapters = outline.filter(({ level }) => level === 1)
  return requiredContents(chapters, standard).size >= chaptersOfReport
}

function contentsGround({ outline }: Evidence, standard: Standard): Ground[] {
  const required = standard.contents.filter((c) => c.required)
  const seen = requiredContents(outline, standard)
  if (seen.size === 0) return []
  const names = standard.contents.filter((c) => seen.has(c.id))
  const zh = names.map((c) => c.title.zh).join('、')
  const en = names.map((c) => c.title.en).join(', ')
  const weight = required.length === 1 ? 2 : Math.min(4, seen.size)
  return [
    ground(
      'contents',
      weight,
      `有这类报告的内容：${zh}`,
      `it has contents of such a report: ${en}`,
    ),
  ]
}

/** Chapters that name contents, of which one names the subject too: together no other text has them. */
const manyContents = 3

/** A chapter on the subject itself (第一责任人) among several on the contents. */
function chapterGround({ outline }: Evidence, standard: Standard): Ground[] {
  const chapters = outline.filter(({ level }) => level === 1).map(({ label }) => plain(label))
  const named = chapters.flatMap((label) =>
    contentsOfLabel(standard, label, null).flatMap(({ id, weak }) => (weak ? [] : [id])),
  )
  const onSubject = chapters.some((label) => matchesAny(standard.recognition.subjects, label))
  if (!onSubject || new Set(named).size < manyContents) return []
  return [ground('chapters', 1, '章节名称直接写明主题', 'the chapters name the subject themselves')]
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
