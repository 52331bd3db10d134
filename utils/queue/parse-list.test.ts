import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseList } from './parse-list.ts'

const addressesOf = (text: string) => parseList(text).addresses.map(({ address }) => address)

describe('parseList', () => {
  it.each([
    [
      'one a line',
      'http://a.gov.cn/1\nhttp://a.gov.cn/2',
      ['http://a.gov.cn/1', 'http://a.gov.cn/2'],
    ],
    [
      'blank lines, remarks, CRLF',
      '\uFEFF# 名单\r\n\r\nhttp://a.gov.cn/1\r\n  \r\n',
      ['http://a.gov.cn/1'],
    ],
    ['without scheme', 'www.a.gov.cn/x.html', ['http://www.a.gov.cn/x.html']],
    ['a comma in an address', 'http://a.gov.cn/art,12.html', ['http://a.gov.cn/art,12.html']],
    ['in angle brackets', '<https://a.gov.cn/1>', ['https://a.gov.cn/1']],
    ['Chinese paths', 'http://a.gov.cn/公开/1.html', ['http://a.gov.cn/%E5%85%AC%E5%BC%80/1.html']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(addressesOf(text)).toEqual(expected)
  })

  it('finds the address column by its cells and keeps the others', () => {
    const parsed = parseList(
      '单位,备注,报告链接,备注\n青砚区,重点,http://a.gov.cn/1,甲\n云溪市,,http://b.gov.cn/2,乙',
    )
    expect(parsed.addressColumn).toBe('报告链接')
    expect(parsed.columns).toEqual(['单位', '备注', '备注 (2)'])
    expect(parsed.addresses.map(({ line, columns }) => [line, columns])).toEqual([
      [2, { 单位: '青砚区', 备注: '重点', '备注 (2)': '甲' }],
      [3, { 单位: '云溪市', 备注: '', '备注 (2)': '乙' }],
    ])
  })

  it.each([
    ['tabs', '单位\t网址\n青砚区\thttp://a.gov.cn/1'],
    ['semicolons', '单位;网址\n青砚区;http://a.gov.cn/1'],
    ['quoted commas', '"单位","网址"\n"青砚区,县","http://a.gov.cn/1"'],
    ['no head', '青砚区,http://a.gov.cn/1'],
    ['the address first', 'http://a.gov.cn/1,青砚区'],
  ])('a table with %s', (_, text) => {
    expect(addressesOf(text)).toEqual(['http://a.gov.cn/1'])
    expect(Object.values(parseList(text).addresses[0]!.columns)[0]).toContain('青砚区')
  })

  it('names lines that hold no address, none of the web, or one that was there', () => {
    const { leftOut, addresses } = parseList(
      'http://www.a.gov.cn/1?from=timeline\n青砚区\nftp://a.gov.cn/2\nhttps://m.a.gov.cn/1#top\njavascript:alert(1)\nhttp://u:p@a.gov.cn/',
    )
    expect(addresses).toHaveLength(1)
    expect(leftOut.map(({ line, why, sameAs }) => [line, why, sameAs])).toEqual([
      [2, 'no-address', null],
      [3, 'not-web', null],
      [4, 'duplicate', 1],
      [5, 'not-web', null],
      [6, 'not-web', null],
    ])
  })

  it('takes a bare address added below a table, whose other columns are then empty', () => {
    const { addresses, leftOut } = parseList(
      '单位\t网址\n青砚区\thttp://a.gov.cn/1\n云溪市\thttp://b.gov.cn/2\nhttp://c.gov.cn/3\n合计',
    )
    expect(addresses.map(({ address, columns }) => [address, columns])).toEqual([
      ['http://a.gov.cn/1', { 单位: '青砚区' }],
      ['http://b.gov.cn/2', { 单位: '云溪市' }],
      ['http://c.gov.cn/3', { 单位: '' }],
    ])
    expect(leftOut).toMatchObject([{ line: 5, text: '合计', why: 'no-address' }])
  })

  it('counts lines through quoted line breaks', () => {
    const { addresses } = parseList('说明,网址\n"两\n行",http://a.gov.cn/1\n一行,http://a.gov.cn/2')
    expect(addresses.map(({ line }) => line)).toEqual([2, 4])
  })

  it('never throws, loses no line and repeats no address', () => {
    const piece = fc.constantFrom(
      'http://a.gov.cn/',
      'b.gov.cn/x',
      ',',
      '\t',
      '"',
      '\n',
      '单位',
      '#',
      ';',
      ' ',
      '1',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { addresses } = parseList(pieces.join(''))
        const keys = addresses.map(({ addressKey }) => addressKey)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { address } of addresses) expect(URL.canParse(address)).toBe(true)
      }),
    )
  })
})
