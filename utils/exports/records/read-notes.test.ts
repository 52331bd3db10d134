import { describe, expect, it } from 'vitest'
import { resolveAnchor } from '../../anchors/resolve.ts'
import { textOf } from '../../anchors/testing.ts'
import { addressKey } from '../../report/address.ts'
import type { Annotation } from '../../report/annotation.ts'
import { passageOf } from '../../report/testing.ts'
import type { ReviewedDocument } from '../grains/grain.ts'
import { bare, decision, document, entry, note } from '../grains/testing.ts'
import { notesCsv } from '../testing.ts'
import { readNotes } from './read-notes.ts'

const context = { toolVersion: '0.1.0', offsetMinutes: 480 }

function readAgain(source: ReviewedDocument, changed = (csv: string) => csv) {
  const parts = [...readNotes(changed(notesCsv([source], context)))]
  return {
    rows: parts.flatMap(({ rows }) => rows),
    rejected: parts.flatMap(({ rejected }) => rejected),
  }
}

const report = { issuer: document.issuer, year: document.year }
const onFigure = note('9b2f0c52-7f6f-4d57-9d52-3b9f1de6a001', {
  revision: 3,
  anchor: {
    kind: 'figure',
    report,
    passage: passageOf({
      neighbours: { before: '甲', after: '乙' },
      headingPath: ['主要举措', '甲 > 乙'],
      figure: { value: 73, unit: '件', noun: '申请' },
    }),
  },
  quote: '73件',
  labels: ['甲|乙', '丙'],
  status: 'submitted',
  updatedAt: '2026-03-12T09:30:00.000Z',
})
const onPage = note('9b2f0c52-7f6f-4d57-9d52-3b9f1de6a002', { anchor: { kind: 'page', report } })
const onContent = note('9b2f0c52-7f6f-4d57-9d52-3b9f1de6a003', {
  anchor: { kind: 'absence', report, content: 'plan' },
})

describe('notes.csv read again', () => {
  const all = () => readAgain(entry({ notes: [onFigure, onPage, onContent] }))
  const of = (table: string) =>
    all()
      .rows.filter((row) => row.table === table)
      .map(({ row }) => row)

  it('brings the document once, before what was said of it', () => {
    const { rows, rejected } = all()
    expect(rejected).toEqual([])
    expect(rows.map(({ table }) => table)).toEqual([
      'documents',
      ...['annotations', 'annotations', 'annotations', 'decisions'],
    ])
    const { repeatedShare: _, ...stored } = document
    expect(of('documents')).toEqual([
      {
        ...stored,
        addressKey: addressKey(document.url),
        publishedOn: null,
        reviewedAt: null,
        reviewer: null,
        reviewedSha256: null,
        firstSeenAt: document.capturedAt,
      },
    ])
  })

  it('brings notes on the page and on a missing content as they were', () => {
    expect(of('annotations')).toEqual(expect.arrayContaining([onPage, onContent]))
  })

  it('brings a note on words with what the columns tell of their place', () => {
    const { anchor, ...said } = of('annotations').find(({ id }) => id === onFigure.id) as Annotation
    const { anchor: known, ...expected } = onFigure
    expect(said).toEqual(expected)
    expect(anchor).toMatchObject({
      kind: 'figure',
      report,
      passage: {
        exact: '73件',
        prefix: '受理申请',
        suffix: '。',
        once: { alone: false, prefix: false, suffix: false },
        marking: { before: 0, after: 0 },
        neighbours: { before: '', after: '' },
        position: { start: 0, end: 0 },
        headingPath: ['主要举措', '甲 > 乙'],
        cell: null,
        figure: { value: 73, unit: '件', noun: null },
        sectionDigest: '',
        articleDigest: '',
      },
    })
    expect(known.kind).toBe('figure')
  })

  it('finds words without surroundings nowhere for sure', () => {
    const text = textOf(['受理申请73件。'])
    const places = (changed: (csv: string) => string) =>
      readAgain(entry({ notes: [onFigure] }), changed)
        .rows.filter(({ table }) => table === 'annotations')
        .map(({ row }) => resolveAnchor((row as Annotation).anchor, text).state)
    expect(places((csv) => csv)).toEqual(['found'])
    const bared = (csv: string) => csv.replace('"受理申请","。"', '"",""')
    expect(places(bared)).toEqual(['orphan'])
  })

  it('brings decisions without the words of the finding', () => {
    expect(of('decisions')).toEqual([{ ...decision, message: '' }])
  })

  it('says which fields the file knows of what is there already', () => {
    const fields = Object.fromEntries(all().rows.map((row) => [row.table, row.fields]))
    expect(fields).toEqual({
      documents: [],
      annotations: [
        ...['comment', 'labels', 'status', 'reviewer', 'revision', 'createdAt', 'updatedAt'],
        ...['adjudicates', 'past', 'editor'],
      ],
      decisions: [
        ...['decision', 'reason', 'remark', 'remarkedBy', 'remarkedAt', 'reviewer', 'decidedAt'],
      ],
    })
  })

  it('keeps empty what was not known', () => {
    const { rows: few } = readAgain(entry({ document: bare, notes: [], decisions: [decision] }))
    expect(few[0]?.row).toMatchObject({ title: null, issuer: null, year: null, standard: null })
  })
})

describe('a row of notes.csv that cannot be taken', () => {
  it.each([
    ['"submitted"', '"handed in"', 'status'],
    ['2026-03-12T17:30:00.000+08:00', 'yesterday', 'updated_at'],
    ['"figure","73件"', '"poem","73件"', 'target_kind'],
    ['"figure","73件"', '"figure",""', 'quote'],
  ])('with %s written as %s names %s', (from, to, field) => {
    const source = entry({ notes: [onFigure], decisions: [] })
    const { rows, rejected } = readAgain(source, (csv) => {
      expect(csv).toContain(from)
      return csv.replace(from, to)
    })
    expect(rows).toEqual([])
    expect(rejected).toMatchObject([{ line: 2, table: 'annotations', field }])
  })

  it('leaves the others, and has its line when cells are missing', () => {
    const source = entry({ notes: [onPage, onContent], decisions: [] })
    const { rows, rejected } = readAgain(source, (csv) =>
      csv.replace(',"0.1.0","test"\r\n', '\r\n'),
    )
    expect(rejected).toMatchObject([{ line: 2, table: 'annotations', field: null }])
    expect(rows.map(({ table }) => table)).toEqual(['documents', 'annotations'])
  })
})

describe('a note that settles two others', () => {
  const settling = note('9b2f0c52-7f6f-4d57-9d52-3b9f1de6a009', {
    anchor: { kind: 'page', report },
    adjudicates: ['a|1', 'b'],
  })
  const source = entry({ notes: [settling, onPage] })
  const told = (changed?: (csv: string) => string) =>
    readAgain(source, changed).rows.flatMap(({ table, row }) =>
      table === 'annotations' ? [[row.id, row.adjudicates]] : [],
    )

  it('keeps which ones; others have no such field', () => {
    expect(new Map(told() as [string, unknown][])).toEqual(
      new Map([
        [settling.id, ['a|1', 'b']],
        [onPage.id, undefined],
      ]),
    )
  })

  it('is read from files of before there was such a column', () => {
    const without = (csv: string) =>
      csv
        .replace('"adjudicates","earlier_saves","edited_by",', '')
        .replaceAll(/"(a\\\|1\|b)?","","",("0\.1\.0")/g, '$2')
    expect(told(without).map(([, ids]) => ids)).toEqual([undefined, undefined])
  })
})

describe('a note that was edited', () => {
  const past = ['2026-03-12T09:00:00.000Z', '2026-03-12T10:30:00.000Z']
  const more = { revision: 3, past, editor: '周' }
  const edited = note('9b2f0c52-7f6f-4d57-9d52-3b9f1de6a010', more)
  const source = entry({ notes: [edited, onPage] })
  const told = (change?: (csv: string) => string) => {
    const { rows, rejected } = readAgain(source, change)
    const notes = rows.filter(({ table }) => table === 'annotations').map(({ row }) => row.past)
    return { notes, rejected }
  }

  it('keeps who edited it last; others have no such field', () => {
    const editors = readAgain(source).rows.map(({ row }) => row.editor)
    expect(editors.filter(Boolean)).toEqual(['周'])
  })

  it('keeps when it was saved before; others have no such field', () => {
    expect(told().notes).toEqual(expect.arrayContaining([past, undefined]))
  })

  it('is refused where that is no list of moments', () => {
    const { rejected } = told((csv) => csv.replace('2026-03-12T18:30:00.000+08:00"', 'then"'))
    expect(rejected).toMatchObject([{ table: 'annotations', field: 'past.1' }])
  })
})
