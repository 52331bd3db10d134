import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import {
  historyDifferences,
  missingNotes,
  type Promised,
  writeUntilKilled,
} from './harness/durability.ts'

/**
 * The browser is killed without warning while a reviewer writes. HEYUE_KILLS says how often (npm run durability:
 * a hundred times), HEYUE_SEED when.
 */
const kills = Number(process.env.HEYUE_KILLS ?? 10)
const seed = Number(process.env.HEYUE_SEED ?? 7)
/** Within the writing of some ten notes; most kills fall into the middle of one. */
const delays = fc.sample(fc.integer({ min: 0, max: 2500 }), { numRuns: kills, seed })
/** Notes slow the panel down in time: a new profile after so many kills. */
const perProfile = 10

for (let first = 0; first < kills; first += perProfile) {
  const chosen = delays.slice(first, first + perProfile)
  it(`keeps every acknowledged note through kills ${first + 1} to ${first + chosen.length}`, {
    timeout: 900_000,
  }, async () => {
    const browser = await TestBrowser.open()
    const promised: Promised = { notes: [], kills: 0 }
    for (const delay of chosen) {
      await writeUntilKilled(browser, delay, promised)
      await browser.startAgain()
      expect(await missingNotes(browser, promised), `after ${delay} ms`).toEqual([])
      expect(await historyDifferences(browser), `after ${delay} ms`).toEqual([])
    }
    const kept = (await rowsOf(browser, 'annotations')).length
    console.log(
      `${promised.kills} kills: ${promised.notes.length} notes acknowledged, ${kept} kept`,
    )
    expect(promised.notes.length).toBeGreaterThan(0)
    await browser.close()
  })
}
