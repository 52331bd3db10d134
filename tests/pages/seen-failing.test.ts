import { describe, expect, it } from 'vitest'
import {
  documentOf,
  type Expected,
  type ExpectedArticle,
  expectedArticleOf,
  expectedOf,
  fixtures,
} from './fixtures.ts'
import { flat } from './flat.ts'
import { type PlainReading, readPlainly } from './plain-reader.ts'

/** The questions on which a reading differs from what is expected; empty when it is right throughout. */
function faultsOf(
  read: PlainReading,
  expected: Expected,
  article: ExpectedArticle | null,
): string[] {
  if (!expected.isReport) return read.isReport ? ['isReport'] : []
  const statuses = Object.keys(expected.sections).filter(
    (id) => expected.sections[id]!.status !== read.statuses[id],
  )
  const facts = (['isReport', 'issuer', 'year', 'publishedOn'] as const).filter(
    (key) => read[key] !== expected[key],
  )
  return [...facts, ...statuses, ...(article ? articleFaults(read, article) : [])]
}

function articleFaults({ article, headings }: PlainReading, expected: ExpectedArticle): string[] {
  const faults: Record<string, boolean> = {
    start: !article.startsWith(flat(expected.startsWith)),
    end: !article.endsWith(flat(expected.endsWith)),
    leaks: expected.excludes.some((words) => article.includes(flat(words))),
    headings: headings.join('|') !== expected.headings.map(flat).join('|'),
  }
  return Object.keys(faults).filter((name) => faults[name])
}

describe('the plain reader', () => {
  it.each(fixtures)('fails on %s', (name) => {
    const faults = faultsOf(
      readPlainly(documentOf(name)),
      expectedOf(name),
      expectedArticleOf(name),
    )
    // A fixture that needs no more than this is to be made harder or dropped.
    expect(faults).not.toEqual([])
  })
})
