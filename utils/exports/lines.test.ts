import { expect, it } from 'vitest'
import { ImportProblem } from '../report/transfer.ts'
import { linesOf } from './lines.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function* streamed(chunks: Uint8Array[]) {
  yield* chunks
}

async function linesIn(...chunks: string[]) {
  const found: [number, string, boolean][] = []
  for await (const lines of linesOf(streamed(chunks.map(bytes))))
    for (const { number, bytes: line, ended } of lines)
      found.push([number, new TextDecoder().decode(line), ended])
  return found
}

it.each([
  [
    ['甲\n乙\n'],
    [
      [1, '甲', true],
      [2, '乙', true],
    ],
  ],
  [
    ['甲\n乙'],
    [
      [1, '甲', true],
      [2, '乙', false],
    ],
  ],
  [
    ['甲', '乙\n丙', '', '丁\n'],
    [
      [1, '甲乙', true],
      [2, '丙丁', true],
    ],
  ],
  [
    ['\n\n甲'],
    [
      [1, '', true],
      [2, '', true],
      [3, '甲', false],
    ],
  ],
  [
    ['甲\n', '\n'],
    [
      [1, '甲', true],
      [2, '', true],
    ],
  ],
  [[''], []],
  [[], []],
])('%j', async (chunks, lines) => expect(await linesIn(...chunks)).toEqual(lines))

it('a line that no program of ours wrote is refused before it fills the memory', async () => {
  const part = new Uint8Array(16 * 1024 * 1024).fill(97)
  const read = async (...parts: Uint8Array[]) => {
    for await (const _ of linesOf(streamed(parts)));
  }
  await expect(read(part, part)).resolves.toBeUndefined()
  await expect(read(bytes('甲\n'), part, part, bytes('b'))).rejects.toMatchObject({
    constructor: ImportProblem,
    line: 2,
  })
  await expect(read(part, part, bytes('\n'), part)).resolves.toBeUndefined()
})
