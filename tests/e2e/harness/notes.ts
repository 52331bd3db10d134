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

/** Selects words of the page and waits until the panel, in front then, offers to write a note on them. */
export async function selectForNote(page: Page, panel: Page, words: string): Promise<void> {
  await selectWords(page, words)
  // The browser slows down what is not in front.
  await panel.bringToFront()
  await panel.getByText(`“${words}”`, { exact: true }).first().waitFor()
}

/** Writes a note on words of the page: selects them there, writes and saves in the panel, and looks at its card. */
export async function writeNote(
  page: Page,
  panel: Page,
  words: string,
  comment: string,
): Promise<void> {
  await selectForNote(page, panel, words)
  await panel.getByRole('button', { name: '对选中的文字写批注' }).click()
  await panel.getByRole('textbox', { name: '批注' }).fill(comment)
  await panel.getByRole('button', { name: '保存' }).click()
  await openNotes(panel)
  await cardOf(panel, comment).waitFor()
}

/** The card of the note with this comment. */
export const cardOf = (panel: Page, comment: string) =>
  panel.locator('[data-note]', { hasText: comment })

/**
 * Goes to the panel's notes unless they are open. The panel begins anew at its first tab whenever the page is loaded,
 * some time after that: what is read of the notes then is read together with this, until it is as expected.
 */
export async function openNotes(panel: Page): Promise<void> {
  const tab = panel.getByRole('tab', { name: /批注/ })
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click()
}

/** What the cards say became of the notes, by comment; "found" where a card tells nothing, null without a card. */
async function toldOutcomes(panel: Page, comments: string[]) {
  await openNotes(panel)
  const cards = await panel.locator('[data-note]').evaluateAll((all) =>
    all.map((card) => ({
      words: card.textContent ?? '',
      outcome: card.querySelector('[data-outcome]')?.getAttribute('data-outcome') ?? 'found',
    })),
  )
  const told = comments.map(
    (comment) =>
      [comment, cards.find(({ words }) => words.includes(comment))?.outcome ?? null] as const,
  )
  return Object.fromEntries(told)
}

/** Waits until the cards tell these outcomes. */
export async function expectOutcomes(panel: Page, expected: Record<string, string>): Promise<void> {
  await expect.poll(() => toldOutcomes(panel, Object.keys(expected))).toEqual(expected)
}

/** The words painted in a layer, in page order. */
export async function paintedIn(page: Page, layer: string): Promise<string[]> {
  const places = await paintedPlaces(page)
  return places.filter((place) => place.layer === layer).map(({ text }) => text)
}
