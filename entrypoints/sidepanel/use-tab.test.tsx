import { JSDOM } from 'jsdom'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyTabState, type TabState } from '../../utils/report/tab-state.ts'
import { useTab } from './use-tab.ts'

const { tabs } = vi.hoisted(() => ({
  tabs: {
    active: 1,
    activated: () => {},
    reads: new Map<number, (state: TabState | null) => void>(),
    changed: new Map<number, (state: TabState | null) => void>(),
  },
}))
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: tabs.active }],
      onActivated: {
        addListener: (listener: () => void) => {
          tabs.activated = listener
        },
        removeListener: () => {},
      },
    },
  },
}))
vi.mock('../../utils/store/tabs.ts', () => ({
  readTab: (tabId: number) => new Promise((done) => tabs.reads.set(tabId, done)),
  watchTab: (tabId: number, changed: () => void) => {
    tabs.changed.set(tabId, changed)
    return () => tabs.changed.delete(tabId)
  },
}))

let root: Root
let seen: string[]

function Panel() {
  const { tabId, state } = useTab()
  seen.push(`${tabId}: ${state === undefined ? 'not known' : (state?.url ?? 'nothing')}`)
  return null
}

beforeEach(async () => {
  const { window } = new JSDOM('<div></div>', { url: 'http://localhost/' })
  for (const name of ['window', 'document', 'location'] as const) vi.stubGlobal(name, window[name])
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  seen = []
  tabs.active = 1
  root = createRoot(window.document.querySelector('div')!)
  await act(() => root.render(<Panel />))
})
afterEach(async () => {
  await act(() => root.unmount())
  vi.unstubAllGlobals()
})

const page = (tabId: number) => emptyTabState(`http://${tabId}.gov.cn/`)
const answer = (tabId: number) => act(async () => tabs.reads.get(tabId)?.(page(tabId)))
const goTo = (tabId: number) =>
  act(async () => {
    tabs.active = tabId
    tabs.activated()
  })

it('speaks of the active tab', async () => {
  expect(seen.at(-1)).toBe('1: not known')
  await answer(1)
  expect(seen.at(-1)).toBe('1: http://1.gov.cn/')
  await goTo(2)
  await answer(2)
  expect(seen.at(-1)).toBe('2: http://2.gov.cn/')
})

it('never says of a tab what is known of another', async () => {
  await goTo(2)
  await answer(2)
  await answer(1)
  await goTo(3)
  await answer(3)
  const mixed = seen.filter((line) => /(\d): http:\/\/(?!\1)/.test(line))
  expect(mixed).toEqual([])
  expect(seen.at(-1)).toBe('3: http://3.gov.cn/')
})

it('believes what it is told later more than what it asked for before', async () => {
  await act(async () => tabs.changed.get(1)?.(emptyTabState('http://1.gov.cn/later')))
  await answer(1)
  expect(seen.at(-1)).toBe('1: http://1.gov.cn/later')
})
