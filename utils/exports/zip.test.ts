import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipped } from './zip.ts'

async function together(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}

it('holds every file with all its parts, names in Chinese included', async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => strToU8(`"第${n}行","=1+1"\r\n`))
  const archive = await together(
    zipped([
      { name: 'notes.csv', parts: rows },
      { name: '空表.csv', parts: [] },
    ]),
  )
  const files = unzipSync(archive)
  expect(Object.keys(files)).toEqual(['notes.csv', '空表.csv'])
  expect(strFromU8(files['notes.csv']!)).toBe(rows.map((row) => strFromU8(row)).join(''))
  expect(archive.length).toBeLessThan(rows.length * 10)
})

it('fails when one of its files fails', async () => {
  async function* broken() {
    yield strToU8('a')
    throw new Error('disk')
  }
  await expect(together(zipped([{ name: 'a', parts: broken() }]))).rejects.toThrow('disk')
})
