import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, hostPattern } from './host-pattern.ts'

describe('hostPattern', () => {
  it.each([
    ['example.org', '*://example.org/*'],
    ['  Example.ORG ', '*://example.org/*'],
    ['https://fzb.example.cn:8443/a/b?c#d', '*://fzb.example.cn/*'],
    ['fzb.example.cn/a', '*://fzb.example.cn/*'],
    ['*.example.cn', '*://*.example.cn/*'],
    ['localhost', '*://localhost/*'],
    ['10.0.0.7', '*://10.0.0.7/*'],
    ['例子.cn', '*://xn--fsqu00a.cn/*'],
    ['*', null],
    ['*.*', null],
    ['*://*/*', null],
    ['<all_urls>', null],
    ['file:///etc/hosts', null],
    ['javascript:alert(1)', null],
    ['cn', null],
    ['a b.cn', null],
    ['', null],
  ])('%s → %s', (typed, pattern) => {
    expect(hostPattern(typed)).toBe(pattern)
  })

  it('never makes a pattern of more than one name, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain()), (typed) => {
        const pattern = hostPattern(typed)
        if (pattern !== null) expect(pattern).toMatch(/^\*:\/\/(\*\.)?[^*/:]+\/\*$/)
      }),
    )
  })

  it('is said as the name of the host', () => {
    expect(hostOf('*://*.example.cn/*')).toBe('*.example.cn')
  })
})
