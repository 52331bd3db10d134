import { describe, expect, it } from 'vitest'
import { annotationSchema } from '../../utils/report/annotation.ts'
import { decisionSchema } from '../../utils/report/decision.ts'
import { reportDocumentSchema, versionSchema } from '../../utils/report/document.ts'
import { eventSchema } from '../../utils/report/event.ts'
import { workspaceBases } from './workspace-base.ts'
import { documentRows } from './workspace-data.ts'

const size = { documents: 40, notes: 803 }
const bases = workspaceBases(4)
const all = Array.from({ length: size.documents }, (_, n) => documentRows(n, size, bases))

describe('a made workspace', () => {
  it('has as many notes as asked for, all rows readable, no id twice', () => {
    const notes = all.flatMap(({ annotations }) => annotations)
    expect(notes).toHaveLength(size.notes)
    expect(new Set(notes.map(({ id }) => id)).size).toBe(size.notes)
    for (const rows of all) {
      annotationSchema.array().parse(rows.annotations)
      decisionSchema.array().parse(rows.decisions)
      reportDocumentSchema.array().parse(rows.documents)
      versionSchema.array().parse(rows.versions)
      eventSchema.array().parse(rows.events)
    }
  })

  it('is the same every time', () => {
    expect(documentRows(7, size, bases)).toEqual(all[7])
  })

  it('has findings, figures and notes of several kinds', () => {
    const kinds = new Set(all.flatMap(({ annotations }) => annotations.map((n) => n.anchor.kind)))
    expect([...kinds]).toEqual(expect.arrayContaining(['span', 'figure', 'absence', 'page']))
    for (const { review } of bases) {
      expect(review.figures.length).toBeGreaterThan(10)
      expect(review.findings.length).toBeGreaterThan(3)
    }
  })
})
