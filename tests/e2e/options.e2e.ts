import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../scripts/extension/stored.ts'
import { TestBrowser } from './harness/browser.ts'
import { violations } from './harness/violations.ts'

/** A flow: a new user is greeted, says who they are, and later changes the options. */
let browser: TestBrowser
let page: Page

const settings = async () => {
  const rows = await rowsOf(browser, 'settings')
  return (rows.find(({ key }) => key === 'settings')?.value ?? {}) as Record<string, unknown>
}

beforeAll(async () => {
  browser = await TestBrowser.open({ welcome: true })
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

it('greets a new user in three screens that can be walked by keyboard', async () => {
  const greeting = () => browser.context.pages().find((one) => one.url().endsWith('#/welcome'))
  await expect.poll(() => greeting() !== undefined, { timeout: 10_000 }).toBe(true)
  page = greeting()!
  await page.getByRole('heading', { name: '它做什么' }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByRole('button', { name: '下一步' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: '姓名' }).fill('沈砚')
  // Whoever goes on without a look at the button beside the field has told their name all the same.
  await page.getByRole('button', { name: '下一步' }).click()
  await expect.poll(settings).toMatchObject({ reviewer: '沈砚', reviewers: ['沈砚'] })
  await page.getByRole('button', { name: '上一步' }).click()
  await page.getByRole('radio', { name: '沈砚', checked: true }).waitFor()
  // Every kind of figures is explained, with words marked as they are on a page.
  const vague = page.getByRole('checkbox', { name: '约数' })
  const explained = page.locator(`[id="${await vague.getAttribute('aria-describedby')}"]`)
  expect(await explained.innerText()).toContain('近千人次')
  expect(await page.locator('[data-sample]').count()).toBe(8)
  await page.getByRole('checkbox').first().uncheck()
  expect(await violations(page)).toEqual([])
  await page.getByRole('textbox', { name: '姓名' }).fill('别人')
  await page.getByRole('button', { name: '下一步' }).click()
  // Nobody takes the place of who is at work without a word.
  expect(await settings()).toMatchObject({ reviewer: '沈砚', reviewers: ['沈砚'] })

  await page.getByText('下一处').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: '打开工作台' }).click()
  await page
    .getByText(/还没有/)
    .first()
    .waitFor()
  expect(page.url()).toMatch(/#\/documents$/)
})

it.each([
  ['documents', '报告'],
  ['findings', '问题'],
  ['figures', '数据'],
  ['coverage', '覆盖情况'],
  ['charts', '图表'],
])(
  'says in %s, where there is nothing yet, what will be there and leads to the queue',
  async (section, title) => {
    await page.goto('about:blank')
    await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/${section}`)
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
    await page.getByRole('link', { name: '粘贴到队列' }).click()
    await page.getByRole('heading', { level: 2, name: '队列' }).waitFor()
  },
)

it('leads back from a report that is not there', async () => {
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/documents/none`)
  await page.getByText('这份报告不在库中').waitFor()
  await page.getByRole('link', { name: '全部报告' }).click()
  await page.getByRole('heading', { level: 2, name: '报告', exact: true }).waitFor()
})

it('shows in the options what was said, and keeps what is changed there', async () => {
  await page.getByRole('link', { name: '选项' }).click()
  await page.getByRole('radio', { name: '沈砚' }).waitFor()
  await expect.poll(() => page.getByRole('radio', { name: '沈砚' }).isChecked()).toBe(true)
  const name = page.getByRole('textbox', { name: '姓名' })
  await name.fill('陆青')
  await name.press('Enter')
  await page.getByRole('switch').click()
  await expect.poll(settings).toMatchObject({ reviewer: '陆青', showVerified: true })
})

it('says which sites may be read, and refuses what names none', async () => {
  await page.getByText(/随安装允许：.*gov\.cn/).waitFor()
  const site = page.getByRole('textbox', { name: '允许读取的网站' })
  await site.fill('不是网站')
  await site.press('Enter')
  await page.getByText('请填写一个网站').waitFor()
  expect(await site.getAttribute('aria-invalid')).toBe('true')
})

it.each(['light', 'dark'] as const)('keeps nobody out (%s)', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  expect(await violations(page)).toEqual([])
})

it('is where the browser’s own button for options leads', async () => {
  const { options_ui } = (await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getManifest(): object; openOptionsPage(): Promise<void> } }
    }
    return chrome.runtime.getManifest()
  })) as { options_ui: { page: string } }
  await page.goto('about:blank')
  await page.goto(`chrome-extension://${browser.extensionId}/${options_ui.page}`)
  await page.getByRole('heading', { name: '选项' }).waitFor()
})
