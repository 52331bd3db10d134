import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { crc32 } from './crc32.ts'

it.each([
  ['', 0],
  // The check value of the standard.
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('of %j is as published', (text, published) => {
  expect(crc32(strToU8(text))).toBe(published)
})

it('goes on from part to part', () => {
  expect(crc32(strToU8('56789'), crc32(strToU8('1234')))).toBe(0xcbf43926)
})
