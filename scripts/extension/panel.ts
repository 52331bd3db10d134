import { writeFile } from 'node:fs/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { Launched } from '../launch.mjs'
import { tabIdOf } from './tab.ts'

/** The panel of a page as an ordinary tab, which is simpler to drive than the side panel and shows the same. */
export async function openPanelPage(browser: Launched, page: Page): Promise<Page> {
  const tabId = await tabIdOf(browser, page)
  const panel = await browser.context.newPage()
  await panel.setViewportSize({ width: 360, height: 900 })
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${tabId}`)
  return panel
}

/** The real side panel, which is no page of the context and is reached over the debugging protocol only. */
export class SidePanel {
  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {}

  /** Clicks the toolbar button on the tab of a page and waits for the panel to open. */
  static async open(browser: Launched, page: Page): Promise<SidePanel> {
    await page.bringToFront()
    const session = await browser.context.browser()!.newBrowserCDPSession()
    const tab = await targetOf(session, ({ type, url }) => type === 'tab' && url === page.url())
    const action = { id: browser.extensionId, targetId: tab }
    // Newer than the protocol's types.
    await session.send('Extensions.triggerAction' as never, action as never)
    const panel = await targetOf(session, ({ url }) => url.endsWith('/sidepanel.html'))
    const attach = { targetId: panel, flatten: false }
    const { sessionId } = await session.send('Target.attachToTarget', attach)
    return new SidePanel(session, sessionId)
  }

  /** The value of an expression in the panel. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    return (answer as { result: { value: T } }).result.value
  }

  /** Saves a picture of the panel. */
  async screenshot(path: string): Promise<void> {
    const { data } = (await this.send('Page.captureScreenshot', {})) as { data: string }
    await writeFile(path, Buffer.from(data, 'base64'))
  }

  private lastId = 0

  /** Playwright has no session for such targets: the message goes in an envelope and so does the answer. */
  private send(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId
    const { session, sessionId } = this
    return new Promise((done, failed) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message)
        if (event.sessionId !== sessionId || answer.id !== id) return
        session.off('Target.receivedMessageFromTarget', hear)
        if (answer.error) failed(new Error(answer.error.message))
        else done(answer.result)
      }
      session.on('Target.receivedMessageFromTarget', hear)
      const message = JSON.stringify({ id, method, params })
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed)
    })
  }
}

interface Target {
  targetId: string
  type: string
  url: string
}

async function targetOf(session: CDPSession, wanted: (target: Target) => boolean): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
    const found = targetInfos.find(wanted)
    if (found) return found.targetId
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('The target did not appear within 10 s')
}
