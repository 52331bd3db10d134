import { describe, expect, it } from 'vitest'
import { database } from './database.ts'
import { overrule, overrulingFor } from './overrulings.ts'
import { withFreshDatabase } from './testing.ts'

const page = 'http://www.qingyan.gov.cn/a.html'

describe('a person’s word about an address', () => {
  withFreshDatabase()

  it('holds for the page by any of its addresses, and for no other', async () => {
    await overrule(page, 'not-report')
    expect(await overrulingFor('https://qingyan.gov.cn/a.html?from=wx#top')).toBe('not-report')
    expect(await overrulingFor('http://www.qingyan.gov.cn/b.html')).toBeNull()
  })

  it('can be changed and forgotten', async () => {
    await overrule(page, 'not-report')
    await overrule(page, 'report')
    expect(await overrulingFor(page)).toBe('report')
    await overrule(page, null)
    expect(await overrulingFor(page)).toBeNull()
  })

  it('is none where it no longer parses', async () => {
    await database().overrulings.put({ addressKey: 'qingyan.gov.cn/a.html', says: 'maybe' })
    expect(await overrulingFor(page)).toBeNull()
  })
})
