import type { Page } from 'playwright-core'

/** Whatever in a page of ours may only have come from a portal's page: elements it never has, scripts that ran. */
export function injected(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const foreign =
      'img, iframe, object, embed, form, base, meta[http-equiv=refresh], [onerror], [onload], [srcdoc], a[href^=javascript]'
    const found = [...document.querySelectorAll(foreign)].map((element) => element.outerHTML)
    return 'pwned' in globalThis ? [...found, 'a script ran'] : found
  })
}
