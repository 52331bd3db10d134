import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { workspaceBases } from '../../bench/support/workspace-base.ts'
import { documentRows } from '../../bench/support/workspace-data.ts'
import { findCalc, reopened } from '../../scripts/find-calc.mjs'
import { documentGrains } from '../../utils/exports/grains/registry.ts'
import { readNotes } from '../../utils/exports/records/read-notes.ts'
import { notesCsv } from '../../utils/exports/testing.ts'

/** What spreadsheets are known to spoil. */
const awkward = [
  '=1+1',
  '=HYPERLINK("http://x","点")',
  '+8613800000000',
  '-3',
  '-3个百分点',
  '@SUM(A1)',
  '＝1',
  '－5折',
  "'引号开头",
  "'=1",
  '00123',
  '12345678901234567890123',
  '1.50',
  '1e5',
  '2024-03-04',
  '3/4',
  '100%',
  'TRUE',
  '第一行\n第二行\n\n第四行',
  '含"引号"，逗号, 分号; 制表\t符',
  '  前后空格  ',
  '𠮷野家 🀄 ﷽ é',
  'x'.repeat(32_767),
]

const calc = findCalc()
const folder = mkdtempSync(join(tmpdir(), 'heyue-calc-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const context = { toolVersion: '0.1.0', offsetMinutes: 480 }
const size = { documents: 2, notes: awkward.length * 2 }
const bases = workspaceBases(2)
const entries = [0, 1].map((n) => {
  const { documents, versions, annotations, decisions } = documentRows(n, size, bases)
  const notes = annotations.map((note, index) => ({
    ...note,
    comment: awkward[index % awkward.length]!,
    reviewer: awkward[(index + 7) % (awkward.length - 1)]!,
    labels: [awkward[(index + 3) % (awkward.length - 1)]!, 'a|b'],
    deletedAt: null,
  }))
  return { document: documents[0]!, review: versions[0]!.review, notes, decisions }
})

const cells = (text: string) =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data

function inCalc(
  name: string,
  text: string,
  how: 'proposed' | 'text',
  format: 'csv' | 'fods',
): string {
  const [from, to] = ['in', `out-${how}`].map((sub) => join(folder, sub)) as [string, string]
  for (const path of [from, to]) mkdirSync(path, { recursive: true })
  const file = join(from, `${name}.csv`)
  writeFileSync(file, text)
  return readFileSync(reopened(calc!, { file, folder: to, cells: how, format }), 'utf8')
}

describe.skipIf(!calc)('tables opened in LibreOffice Calc', () => {
  it.each(documentGrains.map((grain) => [grain.id, grain] as const))(
    '%s.csv comes back cell by cell as it was written',
    (id, grain) => {
      const text = grain.head + entries.map((entry) => grain.write(entry, context).text).join('')
      const back = cells(inCalc(id, text, 'text', 'csv'))
      expect(back).toEqual(cells(text))
    },
    120_000,
  )

  it('notes.csv saved again by Calc is imported with every character, time and code', () => {
    const rows = (text: string) =>
      [...readNotes(text)].flatMap((part) => [part.rejected, part.rows])
    const text = notesCsv(entries, context)
    const taken = rows(inCalc('notes-again', text, 'text', 'csv'))
    expect(taken).toEqual(rows(text))
    const comments = taken.flat().map((row) => 'row' in row && row.row.comment)
    expect(comments).toEqual(expect.arrayContaining(awkward))
  }, 120_000)

  it('no cell becomes a formula when the file is opened as Calc proposes', () => {
    const sheet = inCalc('notes-proposed', notesCsv(entries, context), 'proposed', 'fods')
    expect(sheet).toContain('table:table-cell')
    expect(sheet).not.toContain('table:formula')
    for (const words of ['HYPERLINK', '第二行', '𠮷野家', '-3个百分点'])
      expect(sheet).toContain(words)
  }, 120_000)
})
