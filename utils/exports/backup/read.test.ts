import { describe, expect, it } from 'vitest'
import { ImportProblem } from '../../report/transfer.ts'
import { readBackup } from './read.ts'
import { BackupWriter } from './write.ts'

const about = { tool: '0', schema: 3, at: '2026-01-01T00:00:00.000Z', tables: {} }
const label = (name: string, order: number) => ({ name, description: '', color: '#2b8a3e', order })

function backup(): string[] {
  const writer = new BackupWriter()
  const parts = [
    writer.header(about),
    writer.rows('labels', [label('甲', 1), label('乙', 2)]),
    writer.rows('labels', [label('丙', 3)]),
    writer.end(),
  ]
  return parts
    .map((part) => new TextDecoder().decode(part))
    .join('')
    .split('\n')
    .slice(0, -1)
}

async function read(file: string | Uint8Array, size = 50) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const parts = []
  for await (const part of readBackup(chunks())) parts.push(part)
  return {
    rows: parts.flatMap(({ rows }) => rows),
    rejected: parts.flatMap(({ rejected }) => rejected),
  }
}

const lines = (...some: string[]) => `${some.join('\n')}\n`
const problem = async (file: string | Uint8Array): Promise<ImportProblem> => {
  const error = await read(file).then(
    () => null,
    (thrown) => thrown,
  )
  expect(error).toBeInstanceOf(ImportProblem)
  return error
}

describe('a backup', () => {
  it('says how it begins and how it ends', () => {
    const [head, ...rest] = backup().map((line) => JSON.parse(line))
    expect(head).toEqual({ format: 'heyue-backup/1', ...about })
    expect(rest.at(-1)).toEqual({
      end: true,
      rows: 3,
      tables: { labels: 3 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it.each([1, 7, 1000])('is read whole in chunks of %i bytes', async (size) => {
    const { rows, rejected } = await read(lines(...backup()), size)
    expect(rejected).toEqual([])
    expect(rows).toEqual(
      ['甲', '乙', '丙'].map((name, at) => ({
        line: at + 2,
        table: 'labels',
        row: label(name, at + 1),
        unreadable: false,
        fields: null,
      })),
    )
  })

  it('may lack the line feed at its very end', async () => {
    expect((await read(backup().join('\n'))).rows).toHaveLength(3)
  })

  it('writes rows longer than what was set aside for them', async () => {
    const writer = new BackupWriter()
    const key = (n: number) => `第${n}件`.repeat(60_000)
    const settings = [1, 2, 3].map((n) => ({ key: `k${n}`, value: key(n) }))
    const bytes = [writer.header(about), writer.rows('settings', settings), writer.end()]
    const whole = Uint8Array.from(bytes.flatMap((part) => [...part]))
    expect((await read(whole, 100_000)).rows.map(({ row }) => row)).toEqual(settings)
  })
})

describe('a backup that was changed', () => {
  const [head, one, two, three, end] = backup() as [string, string, string, string, string]
  const ending = JSON.parse(end)

  it.each<[string, string, number]>([
    ['a letter', lines(head, one.replace('甲', '申'), two, three, end), 5],
    ['the order of its lines', lines(head, two, one, three, end), 5],
    ['a line that is gone', lines(head, one, three, end), 4],
    ['a line that came to it', lines(head, one, one, two, three, end), 6],
    ['its head', lines(head.replace('"tool":"0"', '"tool":"1"'), one, two, three, end), 5],
    [
      'the number of its rows',
      lines(head, one, two, three, JSON.stringify({ ...ending, rows: 4 })),
      5,
    ],
    [
      'its checksum',
      lines(head, one, two, three, JSON.stringify({ ...ending, sha256: '0'.repeat(64) })),
      5,
    ],
    ['a line that is no row', lines(head, one, '{"table":"labels"}', three, end), 3],
    ['a line that is no JSON', lines(head, one, two.slice(1), three, end), 3],
    ['a line that is nothing', lines(head, one, '', two, three, end), 3],
    ['what only looks like an end', lines(head, one, two, three, '{"end":true}'), 5],
    ['a line behind its end', lines(head, one, two, three, end, one), 6],
    ['a second end', lines(head, one, two, three, end, end), 6],
    ['a head that lacks its moment', lines('{"format":"heyue-backup/1","tool":"0"}', end), 1],
  ])('in %s is refused with its line', async (_, file, line) => {
    expect(await problem(file)).toMatchObject({
      line,
      text: { zh: expect.stringContaining(`第 ${line} 行`) },
    })
  })

  it('in a byte that is no UTF-8 is refused with its line', async () => {
    const bytes = new TextEncoder().encode(lines(head, one, two, three, end))
    const at = new TextEncoder().encode(lines(head, one)).length + 5
    expect(await problem(bytes.with(at, 0xff))).toMatchObject({ line: 3 })
    expect((await problem(bytes.with(0, 0xff))).text.zh).toContain('不是核阅的备份')
  })

  it.each([
    ['the end', lines(head, one, two, three)],
    ['half of the end', lines(head, one, two, three) + end.slice(0, -5)],
    ['all but the head', lines(head)],
  ])('is not taken when it lacks %s', async (_, file) => {
    expect((await problem(file)).text.zh).toMatch(/不完整|已损坏/)
  })

  it.each([
    ['nothing', ''],
    ['a number', '7\n'],
    ['null', 'null\n'],
    ['an object without format', '{"a":1}\n'],
    ['a format that is no text', '{"format":1}\n'],
    ['words', '今天开会\n'],
  ])('is no backup: %s', async (_, file) => {
    expect((await problem(file)).text.zh).toContain('不是核阅的备份')
  })

  it('whose end alone is there has no head', async () => {
    expect((await problem(lines(end))).text.zh).toMatch(/不是核阅的备份|已损坏/)
  })
})
