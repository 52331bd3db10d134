import { Box } from '@mantine/core'
import { lazy, useEffect } from 'react'
import { AfterPaint } from '../../components/after-paint.tsx'
import { ReportHead } from '../../components/report-head.tsx'
import { say } from '../../components/words.ts'
import { isOpen } from '../../utils/report/attention.ts'
import type { TabState } from '../../utils/report/tab-state.ts'
import { NoteDock } from './note-dock.tsx'
import { Notices } from './notices.tsx'
import { PanelMenu } from './panel-menu.tsx'
import { ReportTabs } from './report-tabs.tsx'
import { useDigits } from './use-digits.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { type Shown, useView, type View } from './use-view.ts'

const PanelDialogs = lazy(() => import('./dialogs.tsx'))

/** A report's review: head, notices, four tabs, and the note being written. */
export function ReportView(shown: Shown) {
  const view = useView(shown)
  useActivation(shown.state, view)
  useLabelOnNote(view, useShortcuts(view))
  const open = view.findings.filter((finding) => isOpen(finding, view.data.decisions)).length
  return (
    <Box component="main">
      <Head view={view} open={open} />
      <Notices view={view} />
      <ReportTabs view={view} open={open} />
      <NoteDock view={view} />
      <AfterPaint>
        <PanelDialogs view={view} />
      </AfterPaint>
    </Box>
  )
}

function Head({ view, open }: { view: View; open: number }) {
  const { data, findings, standard, actions } = view
  const { document, review } = data
  return (
    <ReportHead
      document={document}
      review={review}
      standard={standard ? say(standard.title) : (document.standard ?? '')}
      decided={findings.length - open}
      toDecide={findings.length}
      menu={<PanelMenu view={view} />}
      onReviewed={(reviewed) => void actions.markReviewed(reviewed)}
    />
  )
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
function useActivation({ activated }: TabState, { goTo }: View): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new click moves the panel
  useEffect(() => {
    const [, kind, id] = /^(finding|note):(.*)$/s.exec(activated?.key ?? '') ?? []
    if (kind && id) goTo(kind as 'finding' | 'note', id)
  }, [activated?.at])
}
