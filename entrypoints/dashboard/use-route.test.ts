import { describe, expect, it } from 'vitest'
import { hrefOf, parseRoute } from './use-route.ts'

describe('routes', () => {
  it.each([
    ['', '', '', ''],
    ['#/notes', 'notes', '', ''],
    ['#/documents/a%2Fb', 'documents', 'a/b', ''],
    ['#/documents/50%', 'documents', '50%', ''],
    ['#/notes?label=%E4%BA%AE%E7%82%B9', 'notes', '', 'label=%E4%BA%AE%E7%82%B9'],
  ])('%s', (hash, section, detail, query) => {
    const route = parseRoute(hash)
    expect([route.section, route.detail, route.query.toString()]).toEqual([section, detail, query])
  })

  it('come back as they were written', () => {
    const route = parseRoute(hrefOf('documents', '甲/乙?', { q: '一 & 二' }))
    expect([route.section, route.detail, route.query.get('q')]).toEqual([
      'documents',
      '甲/乙?',
      '一 & 二',
    ])
  })
})
