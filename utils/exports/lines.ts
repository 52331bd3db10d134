import { ImportProblem } from '../report/transfer.ts'

/** No row of ours comes near: the longest report with its review is below a tenth of it. */
const longestLine = 32 * 1024 * 1024

/** A line of a file: its number from 1, its bytes without the line feed, and whether a line feed followed. */
export interface Line {
  number: number
  bytes: Uint8Array
  ended: boolean
}

/**
 * The lines of a stream of bytes, several at a time as they come. Never holds more than a line and a chunk: chunks are
 * copied and may be given back at once, and the bytes of lines hold until the next lines are asked for.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  const rest = new Rest()
  let number = 0
  for await (const chunk of chunks) {
    const lines: Line[] = []
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      lines.push({ number: ++number, bytes: rest.add(chunk.subarray(from, at)), ended: true })
      rest.next()
      from = at + 1
    }
    rest.add(chunk.subarray(from))
    if (rest.length > longestLine) throw tooLong(number + 1)
    yield lines
    rest.keep()
  }
  if (rest.length > 0) yield [{ number: number + 1, bytes: rest.bytes, ended: false }]
}

/** The bytes of the lines that were found and of the one that has only begun, in a buffer that is used again. */
class Rest {
  private buffer = new Uint8Array(1 << 20)
  private from = 0
  private to = 0

  /** Of the line that has only begun. */
  get length(): number {
    return this.to - this.from
  }

  get bytes(): Uint8Array {
    return this.buffer.subarray(this.from, this.to)
  }

  /** Adds to the line that has begun; answers all of it so far. */
  add(some: Uint8Array): Uint8Array {
    if (this.to + some.length > this.buffer.length) this.widen(some.length)
    this.buffer.set(some, this.to)
    this.to += some.length
    return this.bytes
  }

  /** What was added is a whole line. */
  next(): void {
    this.from = this.to
  }

  /** Forgets the whole lines. */
  keep(): void {
    if (this.from === 0) return
    this.buffer.copyWithin(0, this.from, this.to)
    this.to -= this.from
    this.from = 0
  }

  /** Lines found before stay in the buffer they lie in. */
  private widen(further: number): void {
    const begun = this.bytes
    this.buffer = new Uint8Array(Math.max(this.buffer.length, (begun.length + further) * 2))
    this.buffer.set(begun)
    this.from = 0
    this.to = begun.length
  }
}

function tooLong(line: number): ImportProblem {
  const text = {
    zh: `第 ${line} 行过长，不是核阅写出的文件。`,
    en: `Line ${line} is too long: Heyue did not write this file.`,
  }
  return new ImportProblem(text, line)
}
