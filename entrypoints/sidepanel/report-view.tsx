import { Box, Tabs } from '@mantine/core'
import { lazy, useEffect, useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { AfterPaint } from '../../components/after-paint.tsx'
import { ReportHead } from '../../components/report-head.tsx'
import { NamePrompt } from '../../components/reviewer-setting.tsx'
import { say } from '../../components/words.ts'
import { findingsToWalk, isOpen } from '../../utils/report/attention.ts'
import type { TabState } from '../../utils/report/tab-state.ts'
import { standards } from '../../utils/standards/registry.ts'
import { panelActions } from './actions/panel-actions.ts'
import { AskedNotice } from './asked-notice.tsx'
import { BackupDue } from './backup-due.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { CodingNotice } from './coding-notice.tsx'
import { ContentsTab } from './contents-tab.tsx'
import { FiguresTab } from './figures-tab.tsx'
import { FindingsTab } from './findings-tab.tsx'
import { LastYearNotice } from './last-year-notice.tsx'
import { NoteDock } from './note-dock.tsx'
import { NotesTab } from './notes-tab.tsx'
import { OtherReports } from './other-reports.tsx'
import { PanelMenu } from './panel-menu.tsx'
import { useDigits } from './use-digits.ts'
import type { PanelData } from './use-panel-data.ts'
import { useShortcuts } from './use-shortcuts.ts'

const PanelDialogs = lazy(() => import('./dialogs.tsx'))

/** Props of ReportView. */
export interface ReportViewProps {
  tabId: number
  state: TabState
  data: PanelData
}

/** The tabs of the panel. */
export type TabName = 'findings' | 'contents' | 'figures' | 'notes'

/** A report's review: head, four tabs, and the note being written. */
export function ReportView({ tabId, state, data }: ReportViewProps) {
  const { document, review, decisions, notes, settings } = data
  const actions = useMemo(() => panelActions(tabId, data), [tabId, data])
  const findings = useMemo(() => findingsToWalk(review, settings), [review, settings])
  const [tab, setTab] = useState<TabName>('findings')
  const [current, setCurrent] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'settings' | 'help' | null>(null)
  const standard = [...standards, ...data.ownStandards].find(({ id }) => id === document.standard)
  const view = {
    tabId,
    state,
    data,
    actions,
    findings,
    standard,
    tab,
    setTab,
    current,
    setCurrent,
    setDialog,
  }
  useActivation(state, view)
  useLabelOnNote(view, useShortcuts(view))
  const open = findings.filter((finding) => isOpen(finding, decisions)).length
  return (
    <Box pb={96} component="main">
      <ReportHead
        document={document}
        review={review}
        standard={standard ? say(standard.title) : (document.standard ?? '')}
        decided={findings.length - open}
        toDecide={findings.length}
        menu={
          <PanelMenu
            actions={actions}
            onSettings={() => setDialog('settings')}
            onHelp={() => setDialog('help')}
          />
        }
        onReviewed={(reviewed) => void actions.markReviewed(reviewed)}
      />
      <ChangedNotice view={view} />
      <AskedNotice view={view} />
      <OtherReports view={view} />
      <LastYearNotice view={view} />
      <CodingNotice view={view} />
      {settings.reviewer === '' && !settings.askedForName && (
        <NamePrompt onChange={(changed) => void actions.changeSettings(changed)} />
      )}
      <BackupDue />
      <Tabs value={tab} onChange={(value) => setTab(value as TabName)} keepMounted={false}>
        <TabHeads
          open={open}
          contents={review.contents.length}
          figures={review.figures.length}
          notes={notes.length}
        />
        <Tabs.Panel value="findings" p="xs">
          <FindingsTab view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="contents" p="xs">
          <ContentsTab view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="figures" p="xs">
          <FiguresTab view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="notes" p="xs">
          <NotesTab view={view} />
        </Tabs.Panel>
      </Tabs>
      <NoteDock view={view} />
      <AfterPaint>
        <PanelDialogs view={view} dialog={dialog} />
      </AfterPaint>
    </Box>
  )
}

/** What the parts of the report view share. */
export interface View extends ReportViewProps {
  actions: ReturnType<typeof panelActions>
  findings: ReturnType<typeof findingsToWalk>
  standard: (typeof standards)[number] | undefined
  tab: TabName
  setTab: (tab: TabName) => void
  /** Key of the card in focus: finding:<id>, figure:<index> or note:<id>. */
  current: string | null
  setCurrent: (key: string | null) => void
  setDialog: (dialog: 'settings' | 'help' | null) => void
}

/** Digits give labels to the note in focus, while no note is being written: then they go there. */
function useLabelOnNote(
  { data, actions, current }: View,
  beginsNote: { readonly current: boolean },
): void {
  const note = data.notes.find(({ id }) => current === `note:${id}`)
  const give = (name: string) => {
    if (note && !beginsNote.current) void actions.toggleLabel(note, name)
  }
  useDigits(data.labels, note && data.drafts.length === 0 ? give : null)
}

/** A click on the page brings its card into view. */
function useActivation(state: TabState, { setTab, setCurrent }: View): void {
  const activated = state.activated
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new click moves the panel
  useEffect(() => {
    if (!activated) return
    setTab(
      activated.key.startsWith('note:')
        ? 'notes'
        : activated.key.startsWith('figure:')
          ? 'figures'
          : 'findings',
    )
    setCurrent(activated.key)
  }, [activated?.at])
}

function TabHeads(counts: { open: number; contents: number; figures: number; notes: number }) {
  const heads: [TabName, string, number][] = [
    ['findings', i18n.t('tabs.findings'), counts.open],
    ['contents', i18n.t('tabs.contents'), counts.contents],
    ['figures', i18n.t('tabs.figures'), counts.figures],
    ['notes', i18n.t('tabs.notes'), counts.notes],
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
