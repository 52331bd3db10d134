import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../../portal/pages.ts'
import { Firefox } from './firefox.ts'
import { rowsOf, until } from './in-page.ts'

/** Where there are no offscreen documents, the workspace holds the page that works through lists. */
const expected: [string, string][] = [
  [addressOf(samplePage('qingyan')), 'done'],
  [addressOf(samplePage('notice')), 'failed not-a-report'],
  // Its text comes by a script: a background tab.
  ['http://www.wangchuanxian.gov.cn/zwgk/ndbg/fzzf/2025/5519.shtml', 'done'],
  ['http://www.qingyanqu.gov.cn/no-such-page.html', 'failed not-found'],
]

let firefox: Firefox

beforeAll(async () => {
  firefox = await Firefox.open()
  await firefox.install()
  await firefox.visitOwn('dashboard.html#/queue')
  await until(() => firefox.run('return document.querySelector("main h2") !== null'))
}, 120_000)
afterAll(() => firefox.close())

const press = (name: string) =>
  until(() =>
    firefox.run<boolean>(
      `const found = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(arguments[0]) && !one.disabled)
       found?.click()
       return found !== undefined`,
      name,
    ),
  )

it('works through a list in Firefox, with a background tab where the text comes by a script', async () => {
  await press('添加网址名单')
  await until(() => firefox.run('return document.querySelector("textarea") !== null'))
  await firefox.type('textarea', expected.map(([address]) => address).join('\n'))
  await press('开始审阅 4 个网址')
  const told = async () =>
    (await rowsOf(firefox, 'queue')).map(({ address, state, reason }) => [
      address,
      [state, reason].filter(Boolean).join(' '),
    ])
  await expect.poll(told, { timeout: 60_000, interval: 500 }).toEqual(expected)
  const tabs = 'return browser.tabs.query({}).then((found) => found.length)'
  await expect.poll(() => firefox.run<number>(tabs)).toBe(1)
}, 90_000)
