import { browser } from 'wxt/browser'

/** Opens the workspace at a place (`#/notes`), in the tab that shows it already when there is one. */
export async function openWorkspace(hash = ''): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html')
  const [open] = await browser.tabs.query({ url: `${url}*` })
  if (open?.id === undefined) await browser.tabs.create({ url: url + hash })
  else await browser.tabs.update(open.id, { active: true, ...(hash && { url: url + hash }) })
}
