import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { fillDisk } from './harness/disk.ts'
import { cardOf, openNotes, selectForNote } from './harness/notes.ts'
import { openReport } from './harness/panel.ts'

/** One note right after another: the second never waits to be asked for twice, and takes nothing from the first. */
let browser: TestBrowser
let page: Page
let panel: Page

beforeEach(async () => {
  browser = await TestBrowser.open()
  ;({ page, panel } = await openReport(browser))
  await openNotes(panel)
})
afterEach(async () => {
  const { problems } = browser
  await browser.close()
  expect(problems).toEqual([])
})

const box = () => panel.getByRole('textbox', { name: '批注', exact: true })
const onPage = () => panel.getByRole('button', { name: '对整页写批注' })
const comments = async () => (await rowsOf(browser, 'annotations')).map(({ comment }) => comment)

/** Saves the note in the box and does something else in the same instant, before anything can have been written. */
async function saveAnd(next: 'button' | 'key'): Promise<void> {
  await panel.evaluate((how) => {
    const press = (target: EventTarget, key: string, ctrlKey = false) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
      )
    press(document.activeElement!, 'Enter', true)
    // What a person does comes in a task of its own.
    const { port1, port2 } = new MessageChannel()
    port2.onmessage = () => {
      if (how === 'key') press(document.activeElement ?? document.body, 'n')
      else
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === '对整页写批注')!
          .click()
    }
    port1.postMessage(null)
  }, next)
}

/** Holds every write up until the writes are let go on. */
const holdWrites = () =>
  panel.evaluate(() => {
    const store = IDBObjectStore.prototype as unknown as Record<string, unknown>
    const disk = globalThis as { slow?: boolean }
    const add = store.add as (...args: unknown[]) => IDBRequest
    disk.slow = true
    store.add = function (this: IDBObjectStore, ...args: unknown[]) {
      // As a slow disk does: the transaction stays busy.
      const name = this.transaction.objectStoreNames[0]!
      const spin = () => {
        if (disk.slow) this.transaction.objectStore(name).count().onsuccess = spin
      }
      spin()
      return add.apply(this, args)
    }
  })
const letWritesGoOn = () =>
  panel.evaluate(() => {
    ;(globalThis as { slow?: boolean }).slow = false
  })

it.each(['button', 'key'] as const)('opens an empty form after a save, by %s', async (how) => {
  await onPage().click()
  await box().fill('第一条')
  await saveAnd(how)
  await expect.poll(comments).toEqual(['第一条'])
  await expect.poll(() => box().inputValue()).toBe('')
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  await panel.keyboard.type('第二条')
  await panel.keyboard.press('Control+Enter')
  await box().waitFor({ state: 'detached' })
  expect((await comments()).sort()).toEqual(['第一条', '第二条'])
  expect(await panel.locator('body').innerText()).not.toContain('先保存或放弃')
})

it('writes twenty notes by keyboard without a pause', async () => {
  const wanted = Array.from({ length: 20 }, (_, at) => `连写第${at + 1}条`)
  for (const words of wanted) {
    await panel.keyboard.press('n')
    // What is typed into the note before, while it is being saved, is no part of either.
    await expect.poll(() => panel.locator('textarea:focus').inputValue()).toBe('')
    await panel.keyboard.type(words)
    await panel.keyboard.press('Control+Enter')
  }
  await expect.poll(async () => (await comments()).length).toBe(20)
  expect((await comments()).sort()).toEqual([...wanted].sort())
})

it('waits for a slow save: what is typed then is no part of either note', async () => {
  await onPage().click()
  await box().fill('第一条')
  await holdWrites()
  await panel.keyboard.press('Control+Enter')
  await panel.keyboard.press('n')
  await panel.keyboard.type('xyz')
  await expect.poll(() => panel.locator('form').innerText()).toContain('正在保存')
  expect(await box().inputValue()).toBe('第一条')
  await letWritesGoOn()
  await expect.poll(comments).toEqual(['第一条'])
  await expect.poll(() => box().inputValue()).toBe('')
  expect((await rowsOf(browser, 'decisions')).length).toBe(0)
})

it('takes words selected right after a save', async () => {
  await selectForNote(page, panel, '采纳41条')
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await box().fill('第一条')
  await panel.keyboard.press('Control+Enter')
  await selectForNote(page, panel, '征集意见建议64条')
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await box().fill('第二条')
  await panel.keyboard.press('Control+Enter')
  await expect.poll(async () => (await comments()).sort()).toEqual(['第一条', '第二条'])
  await expect.poll(() => cardOf(panel, '第二条').innerText()).toContain('征集意见建议64条')
})

it('keeps form and words when the save fails, and begins no other note over them', async () => {
  await onPage().click()
  await box().waitFor()
  await fillDisk(panel, true)
  await box().fill('磁盘满时写的批注')
  await saveAnd('key')
  await expect.poll(() => panel.locator('body').innerText()).toContain('磁盘空间已满')
  await expect.poll(() => panel.locator('body').innerText()).toContain('先保存或放弃')
  expect(await box().inputValue()).toBe('磁盘满时写的批注')
  // Room again: what the store never saw is still not begun over.
  await fillDisk(panel, false)
  await panel.locator('h1').click()
  await panel.keyboard.press('n')
  await panel.waitForTimeout(300)
  expect(await box().inputValue()).toBe('磁盘满时写的批注')
  await box().press('Control+Enter')
  await expect.poll(comments).toEqual(['磁盘满时写的批注'])
})

it('leaves words alone that are being changed in another note', async () => {
  for (const words of ['甲', '乙']) {
    await onPage().click()
    await box().fill(words)
    await panel.keyboard.press('Control+Enter')
    await cardOf(panel, words).waitFor()
    await box().waitFor({ state: 'detached' })
  }
  const edit = (words: string) => cardOf(panel, words).getByRole('button', { name: '修改' }).click()
  // One that was only opened gives way.
  await edit('甲')
  await expect.poll(() => box().inputValue()).toBe('甲')
  await edit('乙')
  await expect.poll(() => box().inputValue()).toBe('乙')
  await box().fill('乙改')
  await edit('甲')
  await expect.poll(() => panel.locator('body').innerText()).toContain('先保存或放弃')
  await edit('乙')
  expect(await box().inputValue()).toBe('乙改')
  await box().press('Control+Enter')
  await expect.poll(async () => (await comments()).sort()).toEqual(['乙改', '甲'])
})

it('is on the finding one has gone to since, not on the words that were selected before', async () => {
  await selectForNote(page, panel, '32%')
  const offer = panel.getByRole('button', { name: '对选中的文字写批注' })
  await panel.getByRole('tab', { name: /待看/ }).click()
  await panel.keyboard.press('j')
  await panel.keyboard.press('n')
  await box().waitFor()
  const current = await panel.locator('[data-finding][data-current] mark').innerText()
  expect(current).not.toBe('32%')
  await box().fill('说的是这一处')
  await panel.keyboard.press('Control+Enter')
  await box().waitFor({ state: 'detached' })
  const [note] = await rowsOf(browser, 'annotations')
  expect(note?.quote).toBe(current)
  expect(await offer.count()).toBe(0)
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true)
})

it('offers no second note on words on which one has just been written', async () => {
  await selectForNote(page, panel, '32%')
  await panel.keyboard.press('n')
  await box().fill('第一条')
  await panel.keyboard.press('Control+Enter')
  await cardOf(panel, '第一条').waitFor()
  await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true)
  expect(await panel.getByRole('button', { name: '对选中的文字写批注' }).count()).toBe(0)
  await selectForNote(page, panel, '32%')
  await panel.keyboard.press('n')
  await box().fill('第二条')
  await panel.keyboard.press('Control+Enter')
  await expect.poll(async () => (await comments()).toSorted()).toEqual(['第一条', '第二条'])
})
