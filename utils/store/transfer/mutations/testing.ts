import fc from 'fast-check'
import { gzipSync } from 'fflate'

/** A way to spoil a file; the same seed spoils it in the same way. */
export type Mutation = (file: Uint8Array, seed: number) => Uint8Array

const textOf = (file: Uint8Array) => new TextDecoder().decode(file)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const onText =
  (change: (text: string, seed: number) => string): Mutation =>
  (file, seed) =>
    bytesOf(change(textOf(file), seed))

const onLines = (change: (lines: string[], at: number, seed: number) => string[]): Mutation =>
  onText((text, seed) => {
    const lines = text.split('\n')
    return change(lines, seed % lines.length, seed).join('\n')
  })

/** Replaces the n-th cell or JSON value of the text, n given by the seed. */
const onValue = (replace: (value: string) => string): Mutation =>
  onText((text, seed) => {
    const values = [...text.matchAll(/"[^"\n]*"|-?\d+(\.\d+)?|true|false|null/g)]
    const chosen = values[seed % Math.max(1, values.length)]
    if (!chosen) return text
    const [value] = chosen
    return text.slice(0, chosen.index) + replace(value) + text.slice(chosen.index + value.length)
  })

/** Drops a column of a table from head and rows alike. */
const withoutColumn: Mutation = onText((text, seed) => {
  const lines = text.split('\r\n')
  const at = seed % (lines[0] ?? '').split(',').length
  const cells = (line: string) => line.match(/"(?:[^"]|"")*"/g) ?? []
  return lines
    .map((line) =>
      cells(line)
        .filter((_, index) => index !== at)
        .join(','),
    )
    .join('\r\n')
})

const flipped: Mutation = (file, seed) => {
  const spoilt = Uint8Array.from(file)
  for (let n = 0; n <= seed % 3; n++) {
    const at = (seed * (n + 7)) % file.length
    spoilt[at] = spoilt[at]! ^ (1 << (seed % 8))
  }
  return spoilt
}

const wide: Mutation = (file) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...textOf(file)].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
  ])

const all: Mutation[] = [
  flipped,
  (file, seed) => file.slice(0, seed % file.length),
  (file, seed) => file.slice(seed % file.length),
  onLines((lines, at) => [...lines.slice(0, at), lines.at(-1)!, ...lines.slice(at)]),
  onLines((lines, at) => [...lines.slice(0, at), lines[at]!, ...lines.slice(at)]),
  onLines((lines, at) => lines.filter((_, index) => index !== at)),
  onLines((lines, at, seed) => {
    const other = (seed * 31) % lines.length
    return lines.map((line, index) =>
      index === at ? lines[other]! : index === other ? lines[at]! : line,
    )
  }),
  withoutColumn,
  onValue(() => '42'),
  onValue(() => '"42"'),
  onValue(() => 'null'),
  onValue(() => '{"a":[]}'),
  onValue(() => '[[[[1]]]]'),
  onValue(() => '""'),
  onValue(() => `"${'长'.repeat(200_000)}"`),
  onValue(() => '"__proto__"'),
  onValue(() => '"constructor"'),
  onValue(() => '"=cmd|\' /C calc\'!A0"'),
  onValue((value) => `${value},"__proto__":{"polluted":true}`),
  onValue((value) => `${value}${value}`),
  onText((text) => text.replaceAll('"', "'")),
  onText((text) => text.replaceAll(',', ';')),
  onText((text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')),
  onText((text, seed) => text.replace('/1', `/${2 + (seed % 9)}`)),
  onText((text) => text.repeat(2)),
  onText((text) => `\uFEFF\uFEFF${text}`),
  onText((text, seed) => text + '['.repeat(seed % 5000)),
  onText((text, seed) => `${'{"a":'.repeat(seed % 3000)}${text}`),
  (file, seed) =>
    Uint8Array.from(file, (byte, at) => (at % (2 + (seed % 9)) === 0 ? byte ^ 0x80 : byte)),
  wide,
  (file) => gzipSync(file),
  (file, seed) => flipped(gzipSync(file), seed),
  () => gzipSync(new Uint8Array(3_000_000)),
  () => bytesOf('PK\u0003\u0004 something'),
  () => new Uint8Array(),
]

/** All the ways, one or two at a time. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(fc.constantFrom(...all), { minLength: 1, maxLength: 2 })
  .map((some) => (file, seed) => some.reduce((spoilt, mutate) => mutate(spoilt, seed), file))
