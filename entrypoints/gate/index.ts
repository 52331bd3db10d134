import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { call } from './call.ts'
import { couldBeReport } from './could-be-report.ts'
import { gateViewOf, isComing } from './gate-view.ts'

/** Runs on every portal page: decides whether to call the reader, and does nothing else. */
export default defineUnlistedScript(() => {
  let read = ''
  const look = () => {
    const view = gateViewOf(document)
    const text = () => {
      read = view.text()
      return read
    }
    return couldBeReport({ ...view, text })
  }
  if (look()) void call()
  else if (isComing(document, read)) setTimeout(() => look() && void call(), 2500)
})
