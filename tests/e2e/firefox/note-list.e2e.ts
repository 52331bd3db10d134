import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOf, samplePage } from '../../../portal/pages.ts'
import { seededNotes } from '../harness/seed.ts'
import { Firefox } from './firefox.ts'
import { paintedPlaces, rowsOf, until } from './in-page.ts'

/** A list of notes far longer than the panel: Firefox holds in place what is read by ways of its own. */
const jiaotong = samplePage('jiaotong')
const count = 300
let firefox: Firefox

beforeAll(async () => {
  firefox = await Firefox.open()
  await firefox.install()
  await firefox.visit(addressOf(jiaotong))
  await until(async () => (await paintedPlaces(firefox)).length > 0)
  await firefox.newTab()
  await firefox.visitOwn('privacy.html')
  const [document] = await rowsOf(firefox, 'documents')
  await firefox.run(
    `return new Promise((done, failed) => {
      const opening = indexedDB.open('heyue')
      opening.onsuccess = () => {
        const writing = opening.result.transaction('annotations', 'readwrite')
        for (const note of arguments[0]) writing.objectStore('annotations').put(note)
        writing.oncomplete = () => done(null)
        writing.onabort = () => failed(writing.error)
        opening.result.close()
      }
    })`,
    seededNotes(document as { id: string; textSha256: string }, count),
  )
  const tabId = await firefox.run<number>(
    'return browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === arguments[0]).id)',
    addressOf(jiaotong),
  )
  await firefox.visitOwn(`sidepanel.html?tabId=${tabId}`)
  await until(() => firefox.run('return document.querySelector("[data-finding]") !== null'))
  await firefox.run(`document.querySelectorAll('[role="tab"]')[3].click()`)
  await until(() => firefox.run('return document.querySelector("[data-note]") !== null'))
}, 120_000)
afterAll(() => firefox.close())

it('keeps what one reads in place while cards above are drawn for the first time', async () => {
  await firefox.run('scrollTo(0, document.documentElement.scrollHeight / 2)')
  await new Promise((done) => setTimeout(done, 500))
  for (let step = 0; step < 25; step++) {
    const moved = await firefox.run<number>(`
      const cards = [...document.querySelectorAll('[data-note]')]
      const card = cards.find((one) => one.getBoundingClientRect().top > 200)
      const before = card.getBoundingClientRect().top
      scrollBy(0, -150)
      return new Promise((done) =>
        setTimeout(() => done(card.getBoundingClientRect().top - before), 150))`)
    expect(Math.abs(moved - 150)).toBeLessThanOrEqual(2)
  }
})

it('shows the note just written', async () => {
  await firefox.run(`
    [...document.querySelectorAll('button')].find((one) => one.textContent === '对整页写批注').click()`)
  await until(() => firefox.run(`return document.activeElement.tagName === 'TEXTAREA'`))
  await firefox.type('form textarea', '刚写下的批注')
  await firefox.run(`document.querySelector('form [type="submit"]').click()`)
  await until(() =>
    firefox.run(`
      const card = [...document.querySelectorAll('[data-note]')]
        .find((one) => one.textContent.includes('刚写下的批注'))
      if (!card || document.querySelector('form')) return false
      const { top, bottom } = card.getBoundingClientRect()
      return top > 0 && bottom < innerHeight && card === document.activeElement`),
  )
})
