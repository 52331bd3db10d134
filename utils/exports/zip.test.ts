import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { ArchiveTooLarge, zipped } from './zip.ts'

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

it.each([
  ['of one file', 1],
  ['of several', 8],
])('says so before it grows beyond what the format can say: %s', async (_, files) => {
  // Noise does not get smaller.
  const noise = crypto.getRandomValues(new Uint8Array(40_000 / files))
  const many = Array.from({ length: files }, (_, n) => ({ name: `${n}.csv`, parts: [noise] }))
  await expect(together(zipped(many, 20_000))).rejects.toThrow(ArchiveTooLarge)
  const archive = await together(zipped(many, 80_000))
  expect(Object.keys(unzipSync(archive))).toHaveLength(files)
})

it('asks for a part only when the one before has been taken in, so that its bytes may be used again', async () => {
  const shared = new Uint8Array(100_000)
  function* reusing() {
    for (const sign of [65, 66, 67]) yield shared.fill(sign)
  }
  const { a } = unzipSync(await together(zipped([{ name: 'a', parts: reusing() }])))
  expect([a!.length, a![0], a![150_000], a![299_999]]).toEqual([300_000, 65, 66, 67])
})
