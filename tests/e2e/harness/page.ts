import type { Page } from 'playwright-core'
import type { TestBrowser } from './browser.ts'

/** Words that a highlight of ours lies on, and where: all the text before them, without white space. */
export interface PaintedPlace {
  layer: string
  text: string
  before: string
}

/** What is painted on a page and its frames: highlights of ours only. */
export async function paintedPlaces(page: Page): Promise<PaintedPlace[]> {
  const frames = page.frames().map((frame) =>
    frame.evaluate(() => {
      const before = (range: Range) => {
        const lead = document.createRange()
        lead.setStart(document.body, 0)
        lead.setEnd(range.startContainer, range.startOffset)
        return lead.toString().replace(/\s/g, '')
      }
      return [...CSS.highlights]
        .filter(([name]) => name.startsWith('heyue-'))
        .flatMap(([name, highlight]) =>
          ([...highlight] as unknown as Range[]).map((range) => ({
            layer: name.slice('heyue-'.length),
            text: range.toString(),
            before: before(range),
          })),
        )
    }),
  )
  return (await Promise.all(frames)).flat()
}

/** The texts of the markers that say that a content is missing: generated content, so read from the computed style. */
export function gapLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) =>
        ['::before', '::after'].map((kind) => getComputedStyle(element, kind).content),
      )
      .filter((content) => content.startsWith('"▸')),
  )
}

/**
 * Waits until what a page's own scripts have set going for so many milliseconds is done: by a timer in the page, which
 * comes after theirs however slowly they run.
 */
export async function settled(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((wait) => new Promise((done) => setTimeout(done, wait)), milliseconds)
}

/** The DOM of a page and its frames as text; style sheets that were adopted by script do not show in it. */
export async function serialise(page: Page): Promise<string> {
  const frames = page
    .frames()
    .map((frame) => frame.evaluate(() => document.documentElement.outerHTML))
  return (await Promise.all(frames)).join('\n')
}

/** True when the reader, and not only the gate, was put into the tab's page. */
export async function hasReader(browser: TestBrowser, tabId: number): Promise<boolean> {
  return browser.worker.evaluate(async (tab) => {
    const func = () => 'heyueReader' in globalThis
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab }, func })
    return Boolean(answer?.result)
  }, tabId)
}
