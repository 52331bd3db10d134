import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../report/settings.ts'
import { database } from './database.ts'
import { changeSettings, ensureCode, readPerson, readSettings } from './settings.ts'
import { withFreshDatabase } from './testing.ts'

const store = (value: unknown) => database().settings.put({ key: 'settings', value })

describe('settings', () => {
  withFreshDatabase()

  it.each([
    ['nothing', undefined, {}],
    ['no settings at all', '林', {}],
    ['some', { reviewer: '林' }, { reviewer: '林' }],
    ['one out of range', { reviewer: '林', queuePause: 0 }, { reviewer: '林' }],
    ['a name of another release', { reviewer: '林', highlighted: ['gone'] }, { reviewer: '林' }],
  ])('are those stored, else the defaults: %s', async (_, value, own) => {
    await store(value)
    expect(await readSettings()).toEqual({ ...defaultSettings, ...own })
  })

  it('are changed one by one: what cannot be read stays as it lies', async () => {
    await store({ reviewer: '林', queuePause: 0, ofALaterRelease: 1 })
    await changeSettings({ showVerified: true })
    expect(await readSettings()).toEqual({ ...defaultSettings, reviewer: '林', showVerified: true })
    const row = await database().settings.get('settings')
    expect(row?.value).toMatchObject({ queuePause: 0, ofALaterRelease: 1 })
  })

  it('keep all changes asked for at once', async () => {
    await Promise.all([changeSettings({ reviewer: '林' }), changeSettings({ queueHosts: 5 })])
    expect(await readSettings()).toMatchObject({ reviewer: '林', queueHosts: 5 })
  })

  it('draw a code once, which stands for whoever gives no name', async () => {
    const [code, again] = await Promise.all([ensureCode(), ensureCode()])
    expect(code).toMatch(/^[0-9A-Z]{6}$/)
    expect([again, await ensureCode()]).toEqual([code, code])
    expect(await readPerson()).toBe(`anonymous:${code}`)
    await changeSettings({ reviewer: '林' })
    expect([await readPerson(), await ensureCode()]).toEqual(['林', code])
  })
})
