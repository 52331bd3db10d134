import { describe, expect, it } from 'vitest'
import { addressKey, isPortalHost } from './address.ts'

const page = 'http://www.yunxi.gov.cn/zwgk/202503/t20250312_88.html'

describe('addressKey', () => {
  it.each([
    ['scheme', 'https://www.yunxi.gov.cn/zwgk/202503/t20250312_88.html'],
    ['default port', 'http://www.yunxi.gov.cn:80/zwgk/202503/t20250312_88.html'],
    ['other default port', 'http://www.yunxi.gov.cn:443/zwgk/202503/t20250312_88.html'],
    ['fragment', `${page}#zoom`],
    ['fragment of the front page of a script', `${page}#/`],
    ['bare host', 'http://yunxi.gov.cn/zwgk/202503/t20250312_88.html'],
    ['mobile twin', 'http://m.yunxi.gov.cn/zwgk/202503/t20250312_88.html'],
    ['tracking', `${page}?utm_source=wx&spm=1.2`],
    ['font size', `${page}?fontsize=18`],
    ['gateway', 'http://www.yunxi.gov.cn/gate/big5/www.yunxi.gov.cn/zwgk/202503/t20250312_88.html'],
  ])('does not count the %s', (_, twin) => {
    expect(addressKey(twin)).toBe(addressKey(page))
  })

  it.each([
    ['another path', 'http://www.yunxi.gov.cn/zwgk/202503/t20250312_89.html'],
    ['a document number', `${page}?id=7`],
    ['another host', 'http://sfj.yunxi.gov.cn/zwgk/202503/t20250312_88.html'],
    ['a path for a script', `${page}#/article/7`],
    ['a path for a script in the old way', `${page}#!/article/7`],
    ['another port', 'http://www.yunxi.gov.cn:8080/zwgk/202503/t20250312_88.html'],
  ])('counts %s', (_, other) => {
    expect(addressKey(other)).not.toBe(addressKey(page))
  })

  it('ignores the order of parameters and a directory’s index', () => {
    expect(addressKey('http://a.gov.cn/x/?b=2&a=1')).toBe(
      addressKey('https://a.gov.cn/x/index.html?a=1&b=2'),
    )
  })

  it('tells the pages of a script apart by their paths', () => {
    const shell = 'http://www.yunxi.gov.cn/portal/#/article?id='
    expect(addressKey(`${shell}1`)).not.toBe(addressKey(`${shell}2`))
    expect(addressKey(`${shell}1`)).toBe(addressKey('https://yunxi.gov.cn/portal/#/article?id=1'))
  })

  it('takes what is no address as it is', () => {
    expect(addressKey(' 报告.html ')).toBe('报告.html')
  })
})

it.each([
  ['gov.cn', true],
  ['www.yunxi.gov.cn', true],
  ['gov.cn.example.com', false],
  ['fakegov.cn', false],
])('isPortalHost(%s) is %s', (host, expected) => {
  expect(isPortalHost(host)).toBe(expected)
})
