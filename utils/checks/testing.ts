import { describe, expect, it } from 'vitest'
import { extractFigures } from '../figures/extract-figures.ts'
import type { Article, Block } from '../report/article.ts'
import type { Judgement, Reason } from '../report/judgement.ts'
import type { Check, Opinion, Voice } from './check.ts'
import { type Mention, type Passage, passageOf } from './context/mention.ts'
import { judgeFigures } from './judge-figures.ts'
import type { Candidate } from './working/settle.ts'

/** A table as rows of cells; the first row and the first column are heads, "" is a blank cell. */
export interface TestTable {
  caption?: string
  rows: string[][]
}

/** What a passage is made of in tests: paragraphs and tables. */
export type TestText = string | (string | TestTable)[]

/** Builds the article a page with these paragraphs and tables would give. */
export function articleOf(text: TestText): Article {
  const parts = typeof text === 'string' ? text.split('\n') : text
  const lines: { text: string; cell: Block['cell'] }[] = []
  let table = 0
  for (const part of parts) {
    if (typeof part === 'string') lines.push({ text: part, cell: null })
    else lines.push(...cellsOf(part, table++))
  }
  let start = 0
  const blocks = lines.map(({ text: line, cell }) => {
    const block = { start, end: start + line.length, cell, tagLevel: null, emphasis: false }
    start = block.end + 1
    return { ...block, listItem: false }
  })
  return { text: lines.map((line) => line.text).join('\n'), blocks }
}

function cellsOf({ rows, caption = '' }: TestTable, table: number) {
  return rows.flatMap((cells, row) =>
    cells.map((text, column) => ({
      text,
      cell: {
        table,
        row,
        column,
        head: row === 0 || column === 0,
        rowHead: row === 0 ? '' : (cells[0] ?? ''),
        columnHead: column === 0 ? '' : (rows[0]?.[column] ?? ''),
        caption,
      },
    })),
  )
}

const mark = /【([^】]*)】/

/** An example with the figure it is about in 【】, and what is to be said of it. */
export interface Example {
  text: TestText
  formula?: string
  recomputed?: string
  rounding?: string | null
  operands?: string[]
  reason?: Reason
  /** Ids of remarks that must be among those made. */
  remarks?: string[]
}

/** Short form: the sentence alone, or with what is expected of it. */
export type Shown = string | [TestText, Omit<Example, 'text'>]

/** Removes the marks and tells where the marked figure starts. */
function unmark(text: TestText): { article: Article; at: number } {
  const marked = articleOf(text)
  const at = marked.text.search(mark)
  const clear = (part: string) => part.replace(mark, '$1')
  const plain =
    typeof text === 'string'
      ? clear(text)
      : text.map((part) =>
          typeof part === 'string'
            ? clear(part)
            : { ...part, rows: part.rows.map((row) => row.map(clear)) },
        )
  return { article: articleOf(plain), at }
}

/** Every voice of a check needs an example, and so does its silence: texts it must not speak of. */
export type Examples<V extends Voice> = Record<V | 'silent', [Shown, ...Shown[]]>

/** Tests one check by itself on marked examples. */
export function testCheck<V extends Voice>(check: Check<V>, examples: Examples<V>): void {
  describe(check.id, () => {
    for (const [voice, shown] of Object.entries(examples) as [V | 'silent', Shown[]][]) {
      it.each(shown.map((one) => [describeText(one), one] as const))(`${voice}: %s`, (_, one) => {
        const { opinion, operands } = runOn(check, one)
        expect(opinion?.voice ?? 'silent').toBe(voice)
        expect(operands).toEqual(opinion?.evidence?.operandTexts ?? [])
        if (typeof one !== 'string' && opinion) expectSaid(opinion, one[1])
      })
    }
  })
}

function describeText(shown: Shown): string {
  const text = typeof shown === 'string' ? shown : shown[0]
  return typeof text === 'string' ? text : JSON.stringify(text)
}

/** A passage with the mention of its marked figure, for tests of the words around figures. */
export function mentionAt(text: TestText): { passage: Passage; mention: Mention } {
  const { article, at } = unmark(text)
  const { figures } = extractFigures(article)
  const passage = passageOf(article, figures)
  const mention = passage.mentions.find(({ figure }) => figure.start <= at && at < figure.end)
  if (!mention) throw new Error(`no figure at the mark in ${describeText([text, {}])}`)
  return { passage, mention }
}

/** All mentions of a text. */
export function mentionsIn(text: TestText): { passage: Passage; mentions: Mention[] } {
  const article = articleOf(text)
  const passage = passageOf(article, extractFigures(article).figures)
  return { passage, mentions: passage.mentions }
}

/** What a check says, and the words of the figures its evidence points to. */
function runOn<V extends Voice>(
  check: Check<V>,
  shown: Shown,
): { opinion: Opinion<V> | null; operands: (string | undefined)[] } {
  const { passage, mention } = mentionAt(typeof shown === 'string' ? shown : shown[0])
  const opinion = check.run(passage, mention)
  const textOf = (index: number) => passage.mentions.find((one) => one.index === index)?.figure.text
  return { opinion, operands: (opinion?.evidence?.operands ?? []).map(textOf) }
}

function expectSaid(opinion: Opinion, wanted: Omit<Example, 'text'>): void {
  const { evidence } = opinion
  if (wanted.formula !== undefined) expect(evidence?.formula).toBe(wanted.formula)
  if (wanted.recomputed !== undefined) expect(evidence?.recomputed).toBe(wanted.recomputed)
  if (wanted.rounding !== undefined) expect(evidence?.rounding).toBe(wanted.rounding)
  if (wanted.operands !== undefined) expect(evidence?.operandTexts).toEqual(wanted.operands)
  if (wanted.reason !== undefined) expect(opinion.reason).toBe(wanted.reason)
  const ids = (opinion.remarks ?? []).map((remark) => remark.id)
  for (const id of wanted.remarks ?? []) expect(ids).toContain(id)
}

/** Judges a whole text: each figure's words with what all checks together say of it. */
export function judged(text: TestText): (Judgement & { text: string; start: number })[] {
  const article = articleOf(text)
  const { figures } = extractFigures(article)
  const judgements = judgeFigures(article, figures)
  return figures.map((figure, at) => ({
    ...(judgements[at] as Judgement),
    text: figure.text,
    start: figure.start,
  }))
}

/** The judgement on the marked figure. */
export function judgedAt(text: TestText): Judgement & { text: string } {
  const { article, at } = unmark(text)
  const { figures } = extractFigures(article)
  const index = figures.findIndex((figure) => figure.start <= at && at < figure.end)
  const judgement = judgeFigures(article, figures)[index]
  if (!judgement) throw new Error(`no figure at the mark in ${JSON.stringify(text)}`)
  return { ...judgement, text: figures[index]?.text ?? '' }
}

/**
 * What is said of a text's figures in one line each, plain statements left out: "37.5% = 6/16", "39% ≠ (40-25)/40",
 * "34% ? no-baseline", "100% of 73件".
 */
export function sayings(text: TestText): string[] {
  return judged(text).flatMap(({ text: figure, verdict, reasons, evidence }) => {
    if (verdict === 'recomputed') return [`${figure} = ${evidence?.formula}`]
    if (verdict === 'contradicted') return [`${figure} ≠ ${evidence?.formula}`]
    if (verdict === 'unverifiable') return [`${figure} ? ${reasons.join(', ')}`]
    return evidence ? [`${figure} of ${evidence.operandTexts.join(', ')}`] : []
  })
}

/** What is called a contradiction in a text: "39% ≠ (40-25)/40". */
export function accusations(text: TestText): string[] {
  return sayings(text).filter((said) => said.includes('≠'))
}

/** Tests where a proof begins and ends: wrong sentences with what is called a contradiction, and others that accuse nobody. */
export function testAccusations(title: string, wrong: [string, string][], silent: string[]): void {
  describe(title, () => {
    it.each(wrong)('%s: %s', (text, said) => expect(accusations(text)).toEqual([said]))
    it.each(silent)('silent: %s', (text) => expect(accusations(text)).toEqual([]))
  })
}

/** Tests prose: each sentence with all that is said of its figures; figures not named are plainly stated. */
export function testProse(title: string, sentences: [string, string[]][]): void {
  describe(title, () => {
    it.each(sentences)('%s', (text, wanted) => expect(sayings(text)).toEqual(wanted))
  })
}

/**
 * Tests which workings a search tries for the marked figure, in their order; `marks` stand behind each: ! where a
 * mismatch is a contradiction.
 */
export function testWorkings<C extends Candidate>(
  search: (passage: Passage, mention: Mention) => C[],
  sentences: [string, string[]][],
  marks: (candidate: C) => string = ({ proven }) => (proven ? '!' : ''),
): void {
  it.each(sentences)('%s may rest on %j', (text, workings) => {
    const { passage, mention } = mentionAt(text)
    const tried = search(passage, mention)
    expect(tried.map((one) => one.formula + marks(one))).toEqual(workings)
  })
}
