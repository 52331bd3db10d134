import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { findBrowser } from '../../scripts/find-browser.mjs'
import type { PageTimes } from './figures-in-page.ts'

/** Milliseconds of extraction and all checks on a text in a real browser; null where there is none. */
export async function figuresInBrowser(text: string, rounds: number) {
  const found = findBrowser()
  if (!found) return null
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.addScriptTag({ content: await bundled('figures-in-page.ts') })
  const times = await page.evaluate(
    ([words, count]) =>
      (
        globalThis as unknown as {
          heyueFigures(t: string, r: number): PageTimes
        }
      ).heyueFigures(words, count),
    [text, rounds] as [string, number],
  )
  await browser.close()
  return times
}

/** Times readers on a page in a real browser; null where there is none. */
export async function browserTimer() {
  const found = findBrowser()
  if (!found) return null
  const code = await bundled('reading-in-page.ts')
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  let page = await browser.newPage()
  return {
    /** Shows a page in a tab of its own: what the engine made of the code in the last one is gone. */
    async show(html: string) {
      await page.close()
      page = await browser.newPage()
      await page.setContent(html)
      await page.addScriptTag({ content: code })
    },
    /** Median milliseconds of readers on the page shown, taking turns. */
    time(names: string[], rounds: number): Promise<number[]> {
      return page.evaluate(
        ([readers, count]) =>
          (globalThis as unknown as { heyueTime(n: string[], r: number): number[] }).heyueTime(
            readers,
            count,
          ),
        [names, rounds] as [string[], number],
      )
    },
    close: () => browser.close(),
  }
}

/** A script of this folder with all it imports, as one text to be put into a page. */
export async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })
  const output = [built].flat()[0]
  if (!output || !('output' in output)) throw new Error('nothing was built')
  return output.output[0].code
}
