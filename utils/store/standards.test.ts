import { describe, expect, it } from 'vitest'
import { lawBasedGovernment } from '../standards/law-based-government.ts'
import { database } from './database.ts'
import { removeStandard, saveStandard, userStandards } from './standards.ts'
import { withFreshDatabase } from './testing.ts'

const own = { ...lawBasedGovernment, id: 'own' }
const ids = async () => (await userStandards()).map(({ id }) => id)

describe('standards of one’s own', () => {
  withFreshDatabase()

  it('are kept whole, replaced by their id, and removed', async () => {
    await saveStandard(own)
    expect(await userStandards()).toEqual([own])
    const title = { zh: '另一名称', en: 'Another name' }
    await saveStandard({ ...own, title })
    expect(await userStandards()).toEqual([{ ...own, title }])
    await removeStandard('own')
    expect(await ids()).toEqual([])
  })

  it('that no longer parse stay where they lie and stop no other', async () => {
    await saveStandard(own)
    await database().standards.put({ id: 'of another release', standard: { id: 1 } })
    expect(await ids()).toEqual(['own'])
    expect(await database().standards.count()).toBe(2)
  })
})
