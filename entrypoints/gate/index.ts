import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { couldBeReport } from './could-be-report.ts'

/** Must equal gateWord of the wire, which this script is too small to import. */
const word = 'heyue:gate'
/** A page that shows less than this is probably still loading its body. */
const enough = 300

/** Runs on every portal page: decides whether to call the reader, and does nothing else. */
export default defineUnlistedScript(() => {
  const text = () => document.body?.textContent ?? ''
  const look = () => couldBeReport({ titles: [document.title, metaTitle()], text })
  const call = () => void browser.runtime.sendMessage(word).catch(() => {})
  if (look()) call()
  else if (text().length < enough) setTimeout(() => look() && call(), 2500)
})

function metaTitle(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="ArticleTitle" i]')?.content
}
