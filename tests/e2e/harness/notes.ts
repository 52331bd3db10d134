import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paintedPlaces } from './page.ts'

/** Selects words of the page, or of a frame in it, as a person would: from their first to their last character. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.bringToFront()
  const selected = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(wanted)
          if (at < 0) continue
          getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
          return true
        }
        return false
      }, words),
    ),
  )
  if (!selected.includes(true)) throw new Error(`${words} is not on the page`)
}

/** Writes a note on words of the page: selects them there, writes and saves in the panel. */
export async function writeNote(
  page: Page,
  panel: Page,
  words: string,
  comment: string,
): Promise<void> {
  await selectWords(page, words)
  // The browser slows down what is not in front.
  await panel.bringToFront()
  await panel.getByText(`“${words}”`, { exact: true }).first().waitFor()
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await panel.getByRole('textbox', { name: '批注' }).fill(comment)
  await panel.getByRole('button', { name: '保存' }).click()
  await cardOf(panel, comment).waitFor()
}

/** The card of the note with this comment. */
export const cardOf = (panel: Page, comment: string) =>
  panel.locator('[data-note]', { hasText: comment })

/** What the cards say became of the notes, by comment; "found" where a card tells nothing, null without a card. */
export async function toldOutcomes(panel: Page, comments: string[]) {
  const told = comments.map(async (comment) => {
    if ((await cardOf(panel, comment).count()) === 0) return [comment, null] as const
    const outcome = cardOf(panel, comment).locator('[data-outcome]')
    const state = (await outcome.count()) ? await outcome.getAttribute('data-outcome') : 'found'
    return [comment, state] as const
  })
  return Object.fromEntries(await Promise.all(told))
}

/** Waits until the cards tell these outcomes. */
export async function expectOutcomes(panel: Page, expected: Record<string, string>): Promise<void> {
  await expect
    .poll(() => toldOutcomes(panel, Object.keys(expected)), { timeout: 10_000 })
    .toEqual(expected)
}

/** The words painted in a layer, in page order. */
export async function paintedIn(page: Page, layer: string): Promise<string[]> {
  const places = await paintedPlaces(page)
  return places.filter((place) => place.layer === layer).map(({ text }) => text)
}
