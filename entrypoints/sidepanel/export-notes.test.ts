import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reviewOf } from '../../utils/report/testing.ts'
import { addNote, trashNote } from '../../utils/store/annotations.ts'
import { startCoding } from '../../utils/store/codings.ts'
import { database } from '../../utils/store/database.ts'
import { recordReview } from '../../utils/store/documents.ts'
import { changeSettings } from '../../utils/store/settings.ts'
import { withFreshDatabase } from '../../utils/store/testing.ts'
import { exportNotes } from './export-notes.ts'

vi.mock('wxt/browser', () => ({ browser: { runtime: { getManifest: () => ({ version: '0' }) } } }))

let saved: { name: string; text: Promise<string> }[]

beforeEach(() => {
  saved = []
  let blob: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob
    return 'blob:1'
  })
  const click = function (this: { download: string }) {
    saved.push({ name: this.download, text: blob.text() })
  }
  vi.stubGlobal('document', { createElement: () => ({ click }) })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const note = (documentId: string, comment: string, reviewer = '林') =>
  addNote(
    {
      key: 'new',
      documentId,
      anchor: { kind: 'page', report: { issuer: null, year: null } },
      quote: null,
      comment,
      labels: [],
      savedAt: new Date().toISOString(),
    },
    'f00',
    reviewer,
  )
const documentAt = (path: string) => recordReview(`http://a.gov.cn/${path}`, reviewOf())
const savedText = () => saved[0]?.text

describe('exportNotes', () => {
  withFreshDatabase()

  it('saves nothing where nothing was said', async () => {
    await documentAt('1')
    expect(await exportNotes(null)).toBe(0)
    expect(saved).toEqual([])
  })

  it('saves the notes of one report, without the trash, under its name', async () => {
    const document = await documentAt('1')
    await note(document.id, '核对')
    await trashNote(await note(document.id, '作废'), '林')
    await note((await documentAt('2')).id, '别处')
    expect(await exportNotes(document)).toBe(1)
    expect(await savedText()).toMatch(/核对/)
    expect(await savedText()).not.toMatch(/作废|别处/)
    expect(saved[0]?.name).toMatch(/^heyue-notes-青砚区人民政府-2024-\d{4}-\d\d-\d\d\.csv$/)
  })

  it('saves all notes, those too whose text is not kept or whose report is not known', async () => {
    const document = await documentAt('1')
    await note(document.id, '甲')
    await note('gone', '乙')
    await database().versions.clear()
    expect(await exportNotes(null)).toBe(2)
    expect(await savedText()).toMatch(/甲/)
    expect(await savedText()).toMatch(/乙/)
  })

  it('leaves out what the other of two coders has not shown yet', async () => {
    const { id } = await documentAt('1')
    await startCoding(id, ['林', '周'], '林')
    await note(id, '甲')
    await note(id, '乙', '周')
    await changeSettings({ reviewer: '周' })
    expect(await exportNotes(null)).toBe(1)
    expect(await savedText()).not.toMatch(/甲/)
  })
})
