import { beforeEach, expect, it, vi } from 'vitest'
import { watchFailures } from './failures.ts'

const { shown } = vi.hoisted(() => ({ shown: [] as string[] }))
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, words: string[] = []) => [key, ...words].join(' ') },
}))
vi.mock('@mantine/notifications', () => ({
  notifications: { show: ({ message }: { message: string }) => void shown.push(message) },
}))

let page: EventTarget
beforeEach(() => {
  shown.length = 0
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})

const fail = (reason: unknown) =>
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }))

it.each([
  ['in its words', new Error('closed'), 'done.failed closed'],
  ['that is no error', 'closed', 'done.failed closed'],
  ['as a full disk', new DOMException('', 'QuotaExceededError'), 'store.notSaved'],
])('a failure that nobody has told is told %s, until the page is left', (_, reason, words) => {
  const stop = watchFailures()
  fail(reason)
  stop()
  fail(reason)
  expect(shown).toEqual([words])
})
