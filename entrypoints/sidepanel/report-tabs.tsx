import { Tabs } from '@mantine/core'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { i18n } from '#i18n'
import { ContentsTab } from './contents-tab.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { FindingsTab } from './findings-tab.tsx'
import { NotesTab } from './notes-tab.tsx'
import type { TabName } from './use-cards-in-focus.ts'
import type { View } from './use-view.ts'

const tabs = {
  findings: FindingsTab,
  contents: ContentsTab,
  figures: FiguresTab,
  notes: NotesTab,
}

/** The four ways to look at a report; only the one that is open is drawn. */
export function ReportTabs({ view, open }: { view: View; open: number }) {
  const root = useRef<HTMLDivElement>(null)
  useScrollPlaces(view.tab, root)
  return (
    <Tabs
      ref={root}
      value={view.tab}
      onChange={(value) => view.setTab(value as TabName)}
      keepMounted={false}
    >
      <TabHeads view={view} open={open} />
      {Object.entries(tabs).map(([name, Tab]) => (
        <Tabs.Panel key={name} value={name} p="xs">
          <Tab view={view} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}

/** A tab opens where it was left; at first at its top. */
function useScrollPlaces(tab: TabName, root: RefObject<HTMLElement | null>): void {
  const left = useRef(new Map<TabName, number>())
  useLayoutEffect(() => {
    const top = (root.current?.getBoundingClientRect().top ?? 0) + scrollY
    scrollTo({ top: left.current.get(tab) ?? Math.min(scrollY, top), behavior: 'instant' })
    const keep = () => left.current.set(tab, scrollY)
    addEventListener('scroll', keep, { passive: true })
    return () => removeEventListener('scroll', keep)
  }, [tab, root])
}

function TabHeads({ view: { data }, open }: { view: View; open: number }) {
  const heads: [TabName, string, number][] = [
    ['findings', i18n.t('tabs.findings'), open],
    ['contents', i18n.t('tabs.contents'), data.review.contents.length],
    ['figures', i18n.t('tabs.figures'), data.review.figures.length],
    ['notes', i18n.t('tabs.notes'), data.notes.length],
  ]
  return (
    <Tabs.List grow pos="sticky" top={0} bg="var(--mantine-color-body)" style={{ zIndex: 2 }}>
      {heads.map(([name, word, count]) => (
        <Tabs.Tab key={name} value={name} px={6}>
          {word} <b>{count}</b>
        </Tabs.Tab>
      ))}
    </Tabs.List>
  )
}
