import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** 法治政府 in GB18030. */
const gbk = [0xb7, 0xa8, 0xd6, 0xce, 0xd5, 0xfe, 0xb8, 0xae]
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)))

describe('decode', () => {
  it.each([
    ['UTF-8', utf8('<p>法治政府</p>'), '<p>法治政府</p>'],
    ['UTF-8 with byte order mark', bytes([0xef, 0xbb, 0xbf], '法治政府'), '法治政府'],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0xd5, 0x6c, 0xbb, 0x6c]), '法治'],
    ['declared GBK', bytes('<meta charset=gbk><p>', gbk), '<meta charset=gbk><p>法治政府'],
    [
      'declared gb2312 in the old form',
      bytes('<META content="text/html; charset=gb2312"><p>', gbk),
      '<META content="text/html; charset=gb2312"><p>法治政府',
    ],
    ['undeclared GBK', bytes('<p>', gbk), '<p>法治政府'],
    [
      'GBK that says it is UTF-8',
      bytes('<meta charset="utf-8"><p>', gbk),
      '<meta charset="utf-8"><p>法治政府',
    ],
    [
      'UTF-8 that says nobody knows what',
      bytes('<meta charset="x-none">法'),
      '<meta charset="x-none">法',
    ],
  ])('reads %s', (_, input, text) => {
    expect(decode(input)).toBe(text)
  })

  it('reads declared UTF-8 that was cut in a character as UTF-8', () => {
    const cut = utf8('<meta charset="utf-8">法治政府').slice(0, -1)
    expect(decode(cut)).toContain('法治政')
  })

  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['blanks', utf8(' \n\n '), /no text/],
    ['a PDF', bytes('%PDF-1.7 …'), /PDF/],
    ['a Word file', bytes([0x50, 0x4b, 3, 4], 'word/document.xml'), /docx/],
    ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.doc/],
    ['an image', bytes([0x89], 'PNG', [13, 10]), /image/],
    ['an archive', bytes([0x1f, 0x8b, 8]), /archive/],
    ['zeros', new Uint8Array(64), /binary/],
    ['control characters', Uint8Array.from({ length: 400 }, (_, at) => at % 9), /binary/],
  ])('refuses %s', (_, input, problem) => {
    expect(() => decode(input)).toThrow(problem)
  })
})
