import type { Page } from 'playwright-core'
import { addressOf, samplePage } from '../../../portal/pages.ts'
import { openPanelPage } from '../../../scripts/extension/panel.ts'
import { rowsOf } from '../../../scripts/extension/stored.ts'
import type { TestBrowser } from './browser.ts'

type Row = Record<string, unknown>

const jiaotong = samplePage('jiaotong')

/** What was promised to the reviewer before the browser was killed. */
export interface Promised {
  /** Notes whose form the panel closed as saved. */
  notes: string[]
  kills: number
}

/**
 * Opens the report and its panel, writes notes and decides until the browser is killed with signal 9 after `delay`
 * milliseconds of writing, and starts it again on what is left on the disk. Notes go on the list of promises once their
 * form has closed.
 */
export async function writeUntilKilled(
  browser: TestBrowser,
  delay: number,
  promised: Promised,
): Promise<void> {
  const panel = await panelOf(browser)
  // However slow the machine, something has been promised before the kill.
  await writeOne(panel, promised, 0)
  const killed = new Promise<void>((done) => setTimeout(() => done(browser.kill()), delay))
  // The panel goes away in the middle of whatever it was doing.
  await write(panel, promised).catch(() => {})
  await killed
  promised.kills++
}

async function panelOf(browser: TestBrowser): Promise<Page> {
  const page = await browser.visit(addressOf(jiaotong))
  const panel = await openPanelPage(browser, page)
  // What was being written is drawn together with the tabs; as long as it is not saved, no other note is begun.
  await panel.getByRole('tab', { name: /批注/ }).click()
  const draft = panel.getByRole('textbox', { name: '批注' })
  if (await draft.isVisible().catch(() => false)) {
    if ((await draft.inputValue()) === '') await draft.fill('写到一半')
    await draft.press('Control+Enter')
    await draft.waitFor({ state: 'detached' })
  }
  return panel
}

async function write(panel: Page, promised: Promised): Promise<void> {
  for (let count = 1; ; count++) await writeOne(panel, promised, count)
}

/** The form closes once what was written is kept: of a long list, the note itself need not be in sight. */
async function writeOne(panel: Page, { notes, kills }: Promised, count: number): Promise<void> {
  const words = `第${kills}次第${count}条`
  const draft = panel.getByRole('textbox', { name: '批注' })
  await panel.getByRole('button', { name: '对整页写批注' }).click()
  await draft.fill(words)
  await draft.press('Control+Enter')
  await draft.waitFor({ state: 'detached' })
  notes.push(words)
}

/** Promised notes that are not there. */
export async function missingNotes(browser: TestBrowser, { notes }: Promised): Promise<string[]> {
  const kept = new Set((await rowsOf(browser, 'annotations')).map(({ comment }) => comment))
  return notes.filter((words) => !kept.has(words))
}

/** Rows that are not what the history says they are, both ways; none when the history is whole. */
export async function historyDifferences(browser: TestBrowser): Promise<string[]> {
  const events = await rowsOf(browser, 'events')
  const rebuilt = new Map<string, unknown>()
  for (const event of events.sort((a, b) => Number(a.seq) - Number(b.seq))) {
    rebuilt.set(`${event.table} ${JSON.stringify(event.key)}`, event.after)
  }
  const kept = new Map<string, unknown>()
  for (const row of await rowsOf(browser, 'annotations'))
    kept.set(`annotations ${JSON.stringify(row.id)}`, row)
  for (const row of await rowsOf(browser, 'decisions'))
    kept.set(`decisions ${JSON.stringify([row.documentId, row.findingId])}`, row)
  const changed = [...rebuilt].filter(([key]) => /^(annotations|decisions) /.test(key))
  return [
    ...changed
      .filter(([key, row]) => shown(row) !== shown(kept.get(key) ?? null))
      .map(([key]) => key),
    ...[...kept.keys()].filter((key) => !rebuilt.has(key)),
  ]
}

/** Where an anchor stands on the page now is no change by a person and no part of the history. */
function shown(row: unknown): string {
  const { outcome: _, ...rest } = (row ?? {}) as Row
  return JSON.stringify(rest)
}
