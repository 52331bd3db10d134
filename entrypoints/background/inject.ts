import { browser } from 'wxt/browser'

/** Puts the reader into a tab's page; the problem in words when the browser refuses (internal pages, closed tabs). */
export async function injectReader(tabId: number): Promise<string | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] })
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
