import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../../portal/pages.ts'
import { fromCsv } from '../../../utils/exports/testing.ts'
import { Firefox } from './firefox.ts'
import { paintedPlaces, rowsOf, until } from './in-page.ts'

/** The main job from the first look to the file, in one flow: the tests build on one another. */
const jiaotong = samplePage('jiaotong')
const words = '征集意见建议64条'

let firefox: Firefox
let pageTab: string
let panelTab: string

beforeAll(async () => {
  firefox = await Firefox.open()
  await firefox.install()
  await firefox.visit(addressOf(jiaotong))
  pageTab = await firefox.handle()
  await until(async () => (await paintedPlaces(firefox)).length > 0)
  panelTab = await firefox.newTab()
  await firefox.visitOwn('sidepanel.html')
  const tabId = await firefox.run<number>(
    'return browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === arguments[0]).id)',
    addressOf(jiaotong),
  )
  await firefox.visitOwn(`sidepanel.html?tabId=${tabId}`)
  await until(() => firefox.run('return document.querySelector("[data-finding]") !== null'))
}, 120_000)
afterAll(() => firefox.close())

const painted = async (layer: string) => {
  await firefox.goTo(pageTab)
  const places = (await paintedPlaces(firefox)).filter((place) => place.layer === layer)
  await firefox.goTo(panelTab)
  return places.map(({ text }) => text)
}

/** Clicks the first element of a kind whose text or name holds the words, once it can be clicked. */
const click = (selector: string, holds: string) =>
  until(() =>
    firefox.run<boolean>(
      `const named = (element) => element.textContent + (element.ariaLabel ?? '')
       const hit = [...document.querySelectorAll(arguments[0])]
         .find((e) => named(e).includes(arguments[1]) && !e.disabled)
       hit?.click()
       return Boolean(hit)`,
      selector,
      holds,
    ),
  )

it('marks a finding on the page, with the figures it was computed from', async () => {
  await click('[data-finding] button', '“32%”')
  await until(async () => String(await painted('focus')) === '32%')
  await expect.poll(() => painted('operand')).toEqual(['320次', '224次'])
})

it('keeps a decision and paints it', async () => {
  await until(() =>
    firefox.run<boolean>(
      `const card = [...document.querySelectorAll('[data-finding]')].find((c) => c.textContent.includes('“35%”'))
       const button = [...(card?.querySelectorAll('button') ?? [])].find((b) => b.textContent.includes('确认'))
       button?.click()
       return Boolean(button)`,
    ),
  )
  await until(async () => (await painted('decided')).includes('35%'))
  expect(await rowsOf(firefox, 'decisions')).toMatchObject([{ decision: 'confirmed' }])
})

it('keeps a note on selected words and finds them again after the page was loaded anew', async () => {
  await firefox.goTo(pageTab)
  await firefox.run(
    `const walker = document.createTreeWalker(document.querySelector('#UCAP-CONTENT'), NodeFilter.SHOW_TEXT)
     while (walker.nextNode()) {
       const { currentNode } = walker
       const at = currentNode.data.indexOf(arguments[0])
       if (at >= 0) getSelection().setBaseAndExtent(currentNode, at, currentNode, at + arguments[0].length)
     }`,
    words,
  )
  await firefox.goTo(panelTab)
  await click('button', '对选中的文字写批注')
  await firefox.type('form textarea', '来源不明')
  await click('form button', '保存')
  await until(async () => (await rowsOf(firefox, 'annotations')).length === 1)
  await firefox.goTo(pageTab)
  await firefox.visit(addressOf(jiaotong))
  await until(async () => String(await painted('note')) === words)
})

it('writes the notes as CSV into the download folder', async () => {
  await click('header button', '更多')
  await click('[role="menuitem"]', '导出本页批注')
  // The file stands there empty while it is being written beside it.
  const text = await until(async () => {
    const files = readdirSync(firefox.downloads)
    const file = files.find((name) => name.endsWith('.csv'))
    if (!file || files.some((name) => name.endsWith('.part'))) return ''
    return readFileSync(join(firefox.downloads, file), 'utf8')
  })
  const { rows } = fromCsv(text)
  const note = rows.find(({ comment }) => comment === '来源不明')
  expect(note).toMatchObject({ quote: words, issuer: '云溪市交通运输局' })
})

it('opens the sidebar by the toolbar button', async () => {
  await firefox.goTo(pageTab)
  await firefox.clickToolbarButton()
  await until(() => firefox.sidebarShows('sidepanel.html'))
})
