import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
/** “<p>法治政府</p>” in GBK, after whatever is given. */
const gbk = (before: string) =>
  Uint8Array.from([
    ...utf8(`${before}<p>`),
    0xb7,
    0xa8,
    0xd6,
    0xce,
    0xd5,
    0xfe,
    0xb8,
    0xae,
    ...utf8('</p>'),
  ])

const meta = (charset: string) => `<meta charset="${charset}">`

describe('decode', () => {
  it.each<[string, Uint8Array, string | null]>([
    ['UTF-8 without a word', utf8('<p>法治政府</p>'), null],
    ['GBK without a word', gbk(''), null],
    ['GBK by META', gbk(meta('gb2312')), null],
    ['UTF-8, META says GB2312', utf8(`${meta('gb2312')}<p>法治政府</p>`), null],
    ['UTF-8, the header says GBK', utf8('<p>法治政府</p>'), 'text/html; charset=gbk'],
    ['GBK by header', gbk(''), 'text/html; charset=GBK'],
    ['GBK, the header says UTF-8', gbk(meta('gbk')), 'text/html;charset=utf-8'],
    ['GBK, META says UTF-8', gbk(meta('utf-8')), null],
    [
      'UTF-8, the header names nothing known',
      utf8('<p>法治政府</p>'),
      'text/html; charset=unknown-8',
    ],
    [
      'with a byte order mark, the header says GBK',
      utf8('\uFEFF<p>法治政府</p>'),
      'text/html; charset=gbk',
    ],
  ])('%s', (_, bytes, contentType) => {
    const decoded = decode(bytes, contentType)
    expect(decoded).toMatchObject({ ok: true })
    expect(decoded.ok && decoded.text).toContain('<p>法治政府</p>')
  })

  it.each([
    ['pdf', utf8('%PDF-1.7')],
    ['zip', Uint8Array.from([0x50, 0x4b, 3, 4, 9])],
    ['office', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['image', Uint8Array.from([0xff, 0xd8, 0xff])],
    ['archive', Uint8Array.from([0x1f, 0x8b])],
    ['binary', Uint8Array.from([1, 0, 1, 0])],
    ['empty', new Uint8Array()],
    ['empty', utf8(' \n ')],
  ] as const)('no text: %s', (problem, bytes) => {
    expect(decode(bytes)).toEqual({ ok: false, problem })
  })
})
