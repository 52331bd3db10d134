import { describe, expect, it } from 'vitest'
import { documents } from './documents.ts'
import { about, bare, decision, document, entry, note, rowsOf } from './testing.ts'

describe('documents.csv', () => {
  it('has a row for a report', () => {
    const open = { ...decision, findingId: 'x', decision: 'open' as const }
    const trash = note('n2', { deletedAt: '2026-03-12T11:00:00.000Z' })
    const source = entry({ notes: [note('n1'), trash], decisions: [decision, open] })
    expect(rowsOf(documents, source)).toEqual([
      {
        ...about,
        page_title: '年度报告',
        issuer_level: 'county',
        region: '青砚区',
        standard: 'law-based-government',
        published_on: '2025-03-12',
        signed_on: '',
        timeliness: 'on-time',
        first_seen_at: '2026-03-11T16:00:00.000+08:00',
        captured_at: '2026-03-12T16:00:00.000+08:00',
        text_sha256: 'f00',
        characters: '15',
        contents_present: 'a',
        contents_embedded: 'b',
        contents_mentioned: 'c',
        contents_missing: 'd|e',
        contents_untested: 'f',
        figures_recomputed: '1',
        figures_contradicted: '1',
        figures_unverifiable: '0',
        figures_stated: '0',
        findings: '2',
        findings_decided: '1',
        repeated_share: '0.1235',
        notes: '1',
        reviewed_at: '2026-03-13T09:00:00.000+08:00',
        reviewer: '林',
        rules_version: 'test',
      },
    ])
  })

  it('leaves empty what is not known', () => {
    const [row] = rowsOf(documents, entry({ document: bare, review: null, decisions: [] }))
    const said = Object.entries(row!).filter(([, cell]) => cell !== '')
    expect(Object.fromEntries(said)).toEqual({
      document_id: 'd1',
      url: document.url,
      first_seen_at: '2026-03-11T16:00:00.000+08:00',
      captured_at: '2026-03-12T16:00:00.000+08:00',
      text_sha256: 'f00',
      findings_decided: '0',
      notes: '0',
    })
  })
})
