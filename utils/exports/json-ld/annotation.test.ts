import { describe, expect, it } from 'vitest'
import { passageOf } from '../../report/testing.ts'
import { decision, document, entry, found, note } from '../grains/testing.ts'
import { webAnnotations } from './annotation.ts'

const uuid = '9B2F0C52-7F6F-4D57-9D52-3B9F1DE6A001'
const report = { issuer: null, year: null }
const only = (changes: Parameters<typeof entry>[0]) => webAnnotations(entry(changes))[0]
const said = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
})

describe('a note as a Web Annotation', () => {
  it('about the page', () => {
    expect(only({ notes: [note(uuid)], decisions: [] })).toEqual({
      id: `urn:uuid:${uuid.toLowerCase()}`,
      type: 'Annotation',
      motivation: 'commenting',
      creator: { type: 'Person', name: '林' },
      created: '2026-03-12T09:00:00.000Z',
      modified: '2026-03-12T09:00:00.000Z',
      body: [said('commenting', '甲')],
      target: {
        type: 'SpecificResource',
        source: document.url,
        state: { type: 'TimeState', sourceDate: document.capturedAt },
      },
    })
  })

  it.each([
    [
      'words and codes',
      { labels: ['乙'] },
      'commenting',
      [said('commenting', '甲'), said('tagging', '乙')],
    ],
    ['codes alone', { comment: '', labels: ['乙'] }, 'tagging', [said('tagging', '乙')]],
    ['nothing', { comment: '' }, 'commenting', undefined],
    [
      'a missing content',
      { anchor: { kind: 'absence' as const, report, content: 'plan' } },
      'commenting',
      [said('commenting', '甲'), said('classifying', 'plan')],
    ],
  ])('with %s', (_, changes, motivation, body) => {
    const made = only({ notes: [note('n1', changes)], decisions: [] })
    expect(made).toMatchObject({ motivation })
    expect(made?.body).toEqual(body)
  })

  it('of nobody has no creator', () => {
    expect(only({ notes: [note('n1', { reviewer: '' })], decisions: [] })).not.toHaveProperty(
      'creator',
    )
  })

  it('comes in the order in which notes were made', () => {
    const later = note('n1', { comment: '后', createdAt: '2026-03-12T10:00:00.000Z' })
    const first = note('n2', { comment: '先' })
    for (const notes of [
      [later, first],
      [first, later],
    ])
      expect(webAnnotations(entry({ notes, decisions: [] })).map(({ body }) => body)).toEqual([
        [said('commenting', '先')],
        [said('commenting', '后')],
      ])
  })

  it('of one moment comes in the order of ids, as in notes.csv', () => {
    const [n1, n2, n3] = ['n1', 'n2', 'n3'].map((id) => note(id))
    for (const notes of [
      [n1!, n2!, n3!],
      [n3!, n2!, n1!],
      [n2!, n3!, n1!],
    ])
      expect(webAnnotations(entry({ notes, decisions: [] })).map(({ id }) => id)).toEqual(
        ['n1', 'n2', 'n3'].map((id) => `urn:heyue:note:${id}`),
      )
  })
})

describe('the place of a note', () => {
  const passage = passageOf()
  const selectors = (position: { start: number; end: number }) => {
    const anchor = { kind: 'span' as const, report, passage: { ...passage, position } }
    return only({ notes: [note('n1', { anchor })], decisions: [] })?.target
  }
  const quoted = { type: 'TextQuoteSelector', exact: '73件', prefix: '受理申请', suffix: '。' }
  const wide = {
    type: 'TextQuoteSelector',
    exact: '受理申请73件。',
    refinedBy: { type: 'TextPositionSelector', start: 4, end: 7 },
  }

  it('is told by its words, its offsets and its surroundings', () => {
    expect(selectors({ start: 11, end: 14 })).toMatchObject({
      selector: [quoted, { type: 'TextPositionSelector', start: 11, end: 14 }, wide],
    })
  })

  it('has no offsets where they are not known', () => {
    expect(selectors({ start: 0, end: 0 })).toMatchObject({ selector: [quoted, wide] })
  })
})

describe('names', () => {
  it.each([
    ['n1', 'urn:heyue:note:n1'],
    ['甲 乙', 'urn:heyue:note:%E7%94%B2%20%E4%B9%99'],
    ['甲\ud800', 'urn:heyue:note:%E7%94%B2%EF%BF%BD'],
    [`x${uuid}`, `urn:heyue:note:x${uuid}`],
    [`${uuid}0`, `urn:heyue:note:${uuid}0`],
  ])('of the note %s: %s', (id, iri) => {
    expect(only({ notes: [note(id)], decisions: [] })?.id).toBe(iri)
  })

  it('of a decision hold the document and the finding', () => {
    expect(only({ decisions: [{ ...decision, documentId: uuid, findingId: 'a:b' }] })?.id).toBe(
      `urn:heyue:decision:${uuid}:a%3Ab`,
    )
  })

  it.each([
    ['', 'urn:heyue:document:d1'],
    ['报告', 'urn:heyue:document:d1'],
    ['http://例.gov.cn/报告 一', 'http://xn--fsq.gov.cn/%E6%8A%A5%E5%91%8A%20%E4%B8%80'],
  ])('of the source at %j', (url, source) => {
    expect(only({ document: { ...document, url } })?.target).toMatchObject({ source })
  })
})

describe('a decision as a Web Annotation', () => {
  it('points to the words of its finding', () => {
    expect(only({})).toMatchObject({
      motivation: 'assessing',
      creator: { name: '吴' },
      body: [
        said('classifying', 'base'),
        said('assessing', 'dismissed: other'),
        said('commenting', '见附件'),
      ],
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact: expect.stringMatching(/^.{3}$/s) },
          { type: 'TextPositionSelector', ...found.span },
        ],
      },
    })
  })

  it('names the writer of a remark who did not decide, and when it was written', () => {
    const remarked = { remarkedBy: '周', remarkedAt: '2026-04-01T08:00:00.000Z' }
    expect(only({ decisions: [{ ...decision, ...remarked }] })).toMatchObject({
      creator: { name: '吴' },
      created: decision.decidedAt,
      modified: remarked.remarkedAt,
      body: [{}, {}, { value: '见附件', creator: { type: 'Person', name: '周' } }],
    })
  })

  it('says no more than was said', () => {
    const plain = { ...decision, reason: null, remark: '' }
    expect(only({ decisions: [plain] })?.body).toEqual([
      said('classifying', 'base'),
      said('assessing', 'dismissed'),
    ])
  })

  it.each([
    ['no longer found', { decisions: [{ ...decision, findingId: 'x' }] }],
    ['not about words', { decisions: [{ ...decision, findingId: 'content:missing:plan' }] }],
    ['of a text that is not kept', { review: null }],
  ])('has no words where its finding is %s', (_, changes) => {
    expect(only(changes)?.target).not.toHaveProperty('selector')
  })

  it('is told apart from every other by its name', () => {
    const decisions = [decision, { ...decision, findingId: 'x' }, { ...decision, documentId: 'd2' }]
    const ids = webAnnotations(entry({ decisions })).map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})
