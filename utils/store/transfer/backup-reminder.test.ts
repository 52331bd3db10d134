import { describe, expect, it } from 'vitest'
import { reviewOf } from '../../report/testing.ts'
import { database } from '../database.ts'
import { markReviewed, recordReview } from '../documents.ts'
import { changeSettings } from '../settings.ts'
import { withFreshDatabase } from '../testing.ts'
import { backupState, recordBackup } from './backup-reminder.ts'

const day = 86_400_000
const now = Date.now()

async function work(): Promise<void> {
  const { id } = await recordReview('http://a.gov.cn/', reviewOf())
  await markReviewed(id, true, '林')
}

describe('a backup', () => {
  withFreshDatabase()

  it('is not due while nobody has done anything', async () => {
    await recordReview('http://a.gov.cn/', reviewOf())
    expect(await backupState(now + 1000 * day)).toMatchObject({ lastAt: null, due: false })
  })

  it.each([
    [13, false],
    [15, true],
  ])('is due by %i days after the first work: %s', async (days, due) => {
    await work()
    expect((await backupState(now + days * day)).due).toBe(due)
  })

  it('is due so many days after the last one, as set; never at 0', async () => {
    await work()
    await recordBackup()
    const { lastAt } = await backupState(now)
    expect(Date.parse(lastAt!)).toBeGreaterThanOrEqual(now)
    await changeSettings({ backupEveryDays: 3 })
    expect(await backupState(now + 2 * day)).toMatchObject({ due: false, everyDays: 3 })
    expect((await backupState(now + 4 * day)).due).toBe(true)
    await changeSettings({ backupEveryDays: 0 })
    expect((await backupState(now + 400 * day)).due).toBe(false)
  })

  it('that was noted as something else counts for none', async () => {
    await work()
    await database().settings.put({ key: 'last-backup', value: 'yesterday' })
    expect(await backupState(now + 15 * day)).toMatchObject({ lastAt: null, due: true })
  })
})
