import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ImportProblem } from '../report/transfer.ts'
import { BackupWriter } from './backup/write.ts'
import { notes } from './grains/notes.ts'
import { type GivenFile, openFile } from './read-file.ts'
import { isSuspicious } from './records/checked-row.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

function given(bytes: Uint8Array): GivenFile {
  const stream = () => new Blob([bytes as BlobPart]).stream() as ReadableStream<Uint8Array>
  return { name: 'x', size: bytes.length, stream }
}

async function read(bytes: Uint8Array) {
  const { format, parts } = await openFile(given(bytes))
  const all = []
  for await (const part of parts()) all.push(part)
  return {
    format,
    rows: all.flatMap((part) => part.rows),
    rejected: all.flatMap((part) => part.rejected),
  }
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const problem = await read(bytes).then(
    () => null,
    (error) => error,
  )
  expect(problem).toBeInstanceOf(ImportProblem)
  return `${problem.text.zh} ${problem.text.en}`
}

function backup(...rows: [string, unknown[]][]): Uint8Array {
  const writer = new BackupWriter()
  const parts = [
    writer.header({ tool: '0', schema: 3, at: '2026-01-01T00:00:00.000Z', tables: {} }),
    ...rows.map(([table, some]) => writer.rows(table, some)),
    writer.end(),
  ]
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

const label = { name: '亮点', description: '', color: '#2b8a3e', order: 1 }
const head = notes.head.slice(1).trim()
const codes = 'format,code,description\r\nheyue-codebook/1,数据存疑,无法核对\r\n'

describe('a file that is given', () => {
  it('is read line by line when it is a backup, plain or compressed', async () => {
    const bytes = backup(['labels', [label]], ['drafts', [{ key: 'x' }]])
    for (const file of [bytes, gzipSync(bytes)]) {
      const { rows, rejected } = await read(file)
      expect(rejected).toEqual([])
      expect(rows).toMatchObject([
        { line: 2, table: 'labels', row: label, unreadable: false },
        { line: 3, table: 'drafts', row: { key: 'x' }, unreadable: true },
      ])
    }
  })

  it('is read as what it says when it is a table, in the charsets spreadsheets write', async () => {
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...codes].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ])
    // 数据存疑 and 无法核对 in GB 18030.
    const old = [...codes].flatMap((c) => gb18030[c] ?? [c.charCodeAt(0)])
    for (const bytes of [
      utf8(codes),
      utf8(`\uFEFF${codes}`),
      wide,
      Uint8Array.from(old),
      utf8(codes.replaceAll(',', ';')),
    ])
      expect((await read(bytes)).rows.map(({ row }) => row)).toMatchObject([
        { name: '数据存疑', description: '无法核对' },
      ])
  })

  it.each([
    ['nothing', new Uint8Array(), /空的.*empty/],
    ['a zip archive', utf8('PK\u0003\u0004…'), /解压.*Unpack/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), /认不出|not known/],
    ['prose', utf8('今天开会'), /认不出.*not known/],
    ['another JSON', utf8('{"a":1}\n'), /不是核阅的备份.*no backup/],
    ['a newer backup', utf8('{"format":"heyue-backup/7"}\n'), /heyue-backup\/7.*heyue-backup\/7/],
    ['another format', utf8('{"format":"someone-else/1"}\n'), /someone-else/],
    ['a backup without its end', backup(['labels', [label]]).slice(0, -20), /不完整|损坏/],
    [
      'a backup of which a line is gone',
      utf8(
        new TextDecoder()
          .decode(backup(['labels', [label, { ...label, name: '乙' }]]))
          .split('\n')
          .toSpliced(1, 1)
          .join('\n'),
      ),
      /损坏/,
    ],
    ['a backup that goes on after its end', Uint8Array.from([...backup(), ...backup()]), /损坏/],
    [
      'a newer table',
      utf8(`${head}\r\n${head.replaceAll('format', 'heyue-notes/3')}\r\n`),
      /heyue-notes\/3/,
    ],
    ['a table that lacks a column', utf8(`${head.replace('"codes",', '')}\r\n`), /codes/],
    ['a table with a column twice', utf8(`${head},"codes"\r\n`), /重复/],
    [
      'a table with a quote that never ends',
      utf8(`${head}\r\n"heyue-notes/1","a\r\n`),
      /第 2 行起有引号/,
    ],
    [
      'a compressed file that is cut off',
      gzipSync(utf8(codes.repeat(50))).slice(0, 60),
      /压缩的内容不完整.*cut off/,
    ],
    [
      'a compressed file of other bytes',
      Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 1),
      /不完整或已损坏/,
    ],
    [
      'a table with the first column only, naming some of the others once each',
      utf8('"note_id"\r\n'),
      /缺少列：format, revision, document_id(, \w+){3} 等 \d\d 列。/,
    ],
  ])('is refused in words: %s', async (_, bytes, words) => {
    expect(await problemOf(bytes)).toMatch(words)
  })

  it.each([
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['what begins like a compressed file', Uint8Array.of(0x1f, 0x20, 0x0a)],
    ['what begins like an archive', utf8('Paragraph\n')],
    ['what ends like one', utf8('xK\n')],
    ['a table whose column only sounds like ours', utf8('format,my_note_id\n')],
    ['a table whose codes are of another kind', utf8('format,postcode,codes,code_2\n')],
  ])('is not known: %s', async (_, bytes) => {
    expect(await problemOf(bytes)).toMatch(/认不出.*not known/)
  })

  it.each([
    ['code alone', 'code\n'],
    ['code first', 'code,format\n'],
    ['code last', 'format,code\r\n'],
    ['in quotes', '"format","code"\r\n'],
    ['after a head that is long', `format,code,${'x'.repeat(5000)}\n`],
  ])('is a codebook with the column %s', async (_, text) => {
    expect((await openFile(given(utf8(text)))).format).toBe('heyue-codebook')
  })

  it.each(['note_id,code\n', '"format","note_id"\n', 'format,code,note_id'])(
    'holds notes when its head is %j',
    async (text) => expect((await openFile(given(utf8(text)))).format).toBe('heyue-notes'),
  )

  it('is in no charset that is known', async () => {
    // 0xff is no beginning of a character, neither in UTF-8 nor in GB 18030.
    const bytes = Uint8Array.from([...utf8(codes), 0xff, 0xff])
    expect(await problemOf(bytes)).toMatch(/不是 UTF-8.*neither UTF-8/)
  })

  it('cannot be read further when the disk fails, which is said in words', async () => {
    const failing = (after: number): GivenFile => ({
      ...given(utf8(codes)),
      stream: () => {
        let times = 0
        return new ReadableStream<Uint8Array>({
          pull(controller) {
            if (times++ < after) controller.enqueue(utf8(codes.repeat(200)))
            else controller.error(new Error('disk'))
          },
        })
      },
    })
    const words = expect.objectContaining({
      text: { zh: '文件读不出来：disk', en: 'The file cannot be read: disk' },
    })
    await expect(openFile(failing(0))).rejects.toEqual(words)
    const { parts } = await openFile(failing(3))
    await expect(parts()[Symbol.asyncIterator]().next()).rejects.toEqual(words)
  })

  it('is opened by its beginning, and closed again', async () => {
    let [asked, closed] = [0, 0]
    const stream = () =>
      new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            asked++
            controller.enqueue(utf8(codes.repeat(asked === 1 ? 1 : 200)))
          },
          cancel() {
            closed++
          },
        },
        { highWaterMark: 0 },
      )
    const { format } = await openFile({ name: 'x', size: 1e9, stream })
    expect({ format, closed }).toEqual({ format: 'heyue-codebook', closed: 2 })
    expect(asked).toBeLessThan(6)
  })

  it('may hold what only harms the careless', async () => {
    const evil = [{ id: 'v' }, JSON.parse('{"id":"w","__proto__":{"polluted":true}}')]
    const { rejected, rows } = await read(backup(['views', evil]))
    expect(rows).toHaveLength(1)
    expect(rejected).toMatchObject([{ line: 3, field: '__proto__' }])
    expect(isSuspicious('{"id":"v","\\u005f_proto__":{}}')).toBe(true)
    expect(isSuspicious(`{"id":${'['.repeat(99)}`)).toBe(true)
    expect(isSuspicious('{"id":"v","name":"平实"}')).toBe(false)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

const gb18030: Record<string, number[]> = {
  数: [0xca, 0xfd],
  据: [0xbe, 0xdd],
  存: [0xb4, 0xe6],
  疑: [0xd2, 0xc9],
  无: [0xce, 0xde],
  法: [0xb7, 0xa8],
  核: [0xba, 0xcb],
  对: [0xb6, 0xd4],
}
