import { ImportProblem } from '../report/transfer.ts'

/** No row of ours comes near: the longest report with its review is below a tenth of it. */
const longestLine = 32 * 1024 * 1024

/** A line of a file: its number from 1, its bytes without the line feed, and whether a line feed followed. */
export interface Line {
  number: number
  bytes: Uint8Array
  ended: boolean
}

/** The lines of a stream of bytes, several at a time as they come. Never holds more than a line and a chunk. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let rest: Uint8Array[] = []
  let size = 0
  let number = 0
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      lines.push({ number: ++number, bytes: together(rest, chunk.subarray(from, at)), ended: true })
      rest = []
      size = 0
      from = at + 1
    }
    size += chunk.length - from
    if (from < chunk.length) rest.push(chunk.subarray(from))
    if (size > longestLine) throw tooLong(number + 1)
    yield lines
  }
  if (size > 0)
    yield [{ number: number + 1, bytes: together(rest, new Uint8Array()), ended: false }]
}

function together(parts: Uint8Array[], last: Uint8Array): Uint8Array {
  if (parts.length === 0) return last
  const all = [...parts, last]
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of all) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function tooLong(line: number): ImportProblem {
  const text = {
    zh: `第 ${line} 行过长，不是核阅写出的文件。`,
    en: `Line ${line} is too long: Heyue did not write this file.`,
  }
  return new ImportProblem(text, line)
}
