import { describe, expect, it } from 'vitest'
import { readPage } from '../../utils/pages/read-page.ts'
import { fold } from '../../utils/report/fold.ts'
import type { Review } from '../../utils/report/review.ts'
import { reviewPage } from '../../utils/review.ts'
import { standards } from '../../utils/standards/registry.ts'
import { documentOf, type Expected, expectedOf, fixtures, isLookAlike } from './fixtures.ts'

function reviewOf(name: string): Review {
  return reviewPage(readPage(documentOf(name), null), { standards, overruling: null })
}

/** What the engine says, in the form of the expectation. */
function saidOf(review: Review, expected: Expected) {
  if (!expected.isReport || !review.recognition.isReport) {
    return { isReport: review.recognition.isReport }
  }
  const sections = review.contents
    .filter(({ required }) => required)
    .map(({ id, status, heading, missing }) => {
      const told = expected.sections[id]?.heading !== undefined && heading !== null
      return [id, { status, ...(told ? { heading: fold(heading) } : {}), missing }]
    })
  return {
    isReport: true,
    standard: review.recognition.standard,
    issuer: review.identity.issuer,
    year: review.identity.year,
    publishedOn: review.identity.publishedOn,
    timeliness: review.timeliness,
    sections: Object.fromEntries(sections),
    findings: review.findings.filter(({ figure }) => figure === null).map(({ rule }) => rule),
  }
}

function folded(expected: Expected) {
  if (!expected.isReport) return expected
  const sections = Object.entries(expected.sections).map(([id, { heading, ...rest }]) => [
    id,
    heading === undefined ? rest : { ...rest, heading: fold(heading) },
  ])
  return { ...expected, sections: Object.fromEntries(sections) }
}

describe('the pages', () => {
  it('are reports and look-alikes enough to mean something', () => {
    const alike = fixtures.filter(isLookAlike)
    expect(alike.length).toBeGreaterThanOrEqual(18)
    expect(fixtures.length - alike.length).toBeGreaterThanOrEqual(26)
  })

  it('fail when nothing is expected of them', () => {
    expect(() => expectedOf('a page without expectations')).toThrow('has no expected.json')
  })
})

describe.each(fixtures)('%s', (name) => {
  it('is reviewed as a careful reader would', () => {
    const expected = expectedOf(name)
    const review = reviewOf(name)
    const why = review.recognition.grounds.map(({ weight, text }) => `${weight} ${text.zh}`)
    expect(saidOf(review, expected), why.join('\n')).toEqual(folded(expected))
  })

  it('gives every finding an id of its own', () => {
    const ids = reviewOf(name).findings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('says why in Chinese as it is printed', () => {
    const { grounds } = reviewOf(name).recognition
    // Titles, names of files and addresses stay as they are.
    const said = grounds.map(({ text }) => text.zh.replace(/“[^”]*”|[\w./-]+\.\w+/g, ''))
    expect(
      said.filter((words) => /[\u4e00-\u9fff][,:;(]|[,:;)][\u4e00-\u9fff]/.test(words)),
    ).toEqual([])
  })
})
