import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { workspaceBases } from '../../../bench/support/workspace-base.ts'
import { documentRows } from '../../../bench/support/workspace-data.ts'
import type { ReviewedDocument } from '../grains/grain.ts'
import { annotationLines, CollectionWriter } from './collection.ts'

/** What the Web Annotation Data Model says MUST be there, as strictly as it says it. */
const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/i)
const dateTime = z.iso.datetime()
const position = z
  .strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.int().min(0),
    end: z.int().min(0),
  })
  .refine(({ start, end }) => start < end)
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  refinedBy: position.optional(),
})
const motivation = z.enum(['assessing', 'classifying', 'commenting', 'tagging'])
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  creator: z.strictObject({ type: z.literal('Person'), name: z.string().min(1) }).optional(),
  created: dateTime,
  modified: dateTime,
  body: z
    .array(
      z.strictObject({
        type: z.literal('TextualBody'),
        purpose: motivation,
        value: z.string(),
        format: z.literal('text/plain'),
      }),
    )
    .min(1)
    .optional(),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: iri,
    state: z.strictObject({ type: z.literal('TimeState'), sourceDate: dateTime }),
    selector: z
      .array(z.union([quote, position]))
      .min(1)
      .optional(),
  }),
})
const collection = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  generator: z.object({ id: iri, type: z.literal('Software') }),
  first: z.strictObject({
    id: iri,
    type: z.literal('AnnotationPage'),
    partOf: iri,
    startIndex: z.literal(0),
    items: z.array(annotation),
  }),
  total: z.int().min(0),
})

const bases = workspaceBases(4)
const entries = Array.from({ length: 8 }, (_, n): ReviewedDocument => {
  const { documents, versions, annotations, decisions } = documentRows(
    n,
    { documents: 8, notes: 160 },
    bases,
  )
  return { document: documents[0]!, review: versions[0]!.review, notes: annotations, decisions }
})

function written(parts: ReviewedDocument[], toolVersion = '0.1.0') {
  const writer = new CollectionWriter()
  const lines = parts.map(annotationLines).map(({ text, items }) => writer.written(text, items))
  return JSON.parse(writer.begin(toolVersion) + lines.join('') + writer.end())
}

describe('JSON-LD', () => {
  it('has every field the model requires and no other', () => {
    const file = collection.parse(written(entries))
    expect(file.total).toBe(file.first.items.length)
    expect(file.total).toBeGreaterThan(160)
    expect(new Set(file.first.items.map(({ id }) => id)).size).toBe(file.total)
  })

  it('is a collection even when there is nothing in it', () => {
    expect(collection.parse(written([]))).toMatchObject({ total: 0, first: { items: [] } })
  })

  it('names the program that wrote it, and says how many it holds', () => {
    expect(written([], '1.2.3').generator.name).toBe('Heyue 1.2.3')
    const silent = { ...entries[0]!, notes: [], decisions: [] }
    const [first, second] = entries
    expect(written([silent, first!, silent, second!]).total).toBe(
      [first!, second!].flatMap(({ notes, decisions }) => [
        ...notes.filter(({ deletedAt }) => deletedAt === null),
        ...decisions,
      ]).length,
    )
  })

  it('selects the quoted words, and refines them out of their surroundings', () => {
    for (const { id, target } of collection.parse(written(entries)).first.items) {
      const note = entries.flatMap(({ notes }) => notes).find((one) => id === `urn:uuid:${one.id}`)
      const [quoted, , wide] = (target.selector ?? []) as z.infer<typeof quote>[]
      if (!note?.quote) continue
      expect(quoted?.exact).toBe(note.quote)
      const { start, end } = wide!.refinedBy!
      expect(wide!.exact.slice(start, end)).toBe(note.quote)
    }
  })

  it.each(['', 'no address', 'http://例.gov.cn/报告 一.html'])(
    'has a source for the address %j',
    (url) => {
      const [entry] = entries
      const odd = { ...entry!, document: { ...entry!.document, url } }
      collection.parse(written([odd]))
    },
  )
})
