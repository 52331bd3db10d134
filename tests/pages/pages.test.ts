import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPage } from '../../utils/pages/read-page.ts'
import { contentStatusSchema } from '../../utils/report/content.ts'
import { fold } from '../../utils/report/fold.ts'
import { daySchema } from '../../utils/report/page.ts'
import type { Review } from '../../utils/report/review.ts'
import { reviewPage } from '../../utils/review.ts'
import { standards } from '../../utils/standards/registry.ts'

const sectionSchema = z.strictObject({
  status: contentStatusSchema,
  /** The heading as evidence; not given where only the status matters. */
  heading: z.string().optional(),
  missing: z.array(z.string()),
})

/** What a careful reader says of the page. */
const expectedSchema = z.discriminatedUnion('isReport', [
  z.strictObject({ isReport: z.literal(false) }),
  z.strictObject({
    isReport: z.literal(true),
    standard: z.string(),
    issuer: z.string().nullable(),
    year: z.int().nullable(),
    publishedOn: daySchema.nullable(),
    timeliness: z.enum(['on-time', 'late', 'unknown']),
    sections: z.record(z.string(), sectionSchema),
    /** Rules of the findings that are not about figures, in the order they are listed. */
    findings: z.array(z.string()),
  }),
])

const here = import.meta.dirname
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

function reviewOf(name: string): Review {
  const { document } = new JSDOM(readFileSync(join(here, name, 'page.html'), 'utf8')).window
  return reviewPage(readPage(document, null), { standards, overruling: null })
}

/** What the engine says, in the form of the expectation. */
function saidOf(review: Review, expected: z.infer<typeof expectedSchema>) {
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

function folded(expected: z.infer<typeof expectedSchema>) {
  if (!expected.isReport) return expected
  const sections = Object.entries(expected.sections).map(([id, { heading, ...rest }]) => [
    id,
    heading === undefined ? rest : { ...rest, heading: fold(heading) },
  ])
  return { ...expected, sections: Object.fromEntries(sections) }
}

describe('the pages', () => {
  it('each say what is expected of them', () => {
    const silent = cases.filter((name) => !existsSync(join(here, name, 'expected.json')))
    expect(silent).toEqual([])
  })

  it('are reports and look-alikes enough to mean something', () => {
    const alike = cases.filter((name) => name.startsWith('look-alike--'))
    expect(alike.length).toBeGreaterThanOrEqual(18)
    expect(cases.length - alike.length).toBeGreaterThanOrEqual(26)
  })
})

describe.each(cases)('%s', (name) => {
  const path = join(here, name, 'expected.json')
  const expected = existsSync(path)
    ? expectedSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    : null

  it('is reviewed as a careful reader would', () => {
    if (!expected) throw new Error(`${name} has no expected.json`)
    const review = reviewOf(name)
    const why = review.recognition.grounds.map(({ weight, text }) => `${weight} ${text.zh}`)
    expect(saidOf(review, expected), why.join('\n')).toEqual(folded(expected))
  })

  it('gives every finding an id of its own', () => {
    const ids = reviewOf(name).findings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
