import { type ReactNode, useState } from 'react'
import { FailedPage, NoReport, UnreadPage, WorkspaceLink } from '../../components/page-state.tsx'
import { send } from '../../utils/messages.ts'
import type { TabState } from '../../utils/report/tab-state.ts'
import { overrule } from '../../utils/store/overrulings.ts'
import { openWorkspace } from './open-workspace.ts'
import { ReportView } from './report-view.tsx'
import { usePanelData } from './use-panel-data.ts'
import { useTab } from './use-tab.ts'

/**
 * The panel beside a page: its review, or why there is none and what to do. As long as it draws nothing, the shell of
 * index.html shows that the review is on its way.
 */
export function App() {
  const { tabId, state } = useTab()
  if (tabId === null || state === undefined) return null
  // Another page is another review: nothing of the old one (open tab, current card) may stay.
  return <TabPanel key={`${tabId} ${state?.url ?? ''}`} tabId={tabId} state={state} />
}

interface TabPanelProps {
  tabId: number
  state: TabState | null
}

function TabPanel({ tabId, state }: TabPanelProps) {
  const request = useReviewRequest(tabId)
  const without = (
    <>
      <WithoutReview state={state} {...request} />
      <WorkspaceLink onOpen={() => void openWorkspace()} />
    </>
  )
  if (!state?.documentId) return without
  return (
    <DocumentPanel tabId={tabId} state={state} documentId={state.documentId}>
      {without}
    </DocumentPanel>
  )
}

interface DocumentPanelProps {
  tabId: number
  state: TabState
  documentId: string
  /** Shown where the document or its review is not in the store. */
  children: ReactNode
}

function DocumentPanel({ tabId, state, documentId, children }: DocumentPanelProps) {
  const data = usePanelData(documentId)
  if (data === undefined) return null
  return data ? <ReportView tabId={tabId} state={state} data={data} /> : children
}

type WithoutReviewProps = Pick<TabPanelProps, 'state'> & ReturnType<typeof useReviewRequest>

/** Why there is no review; one that was kept and is gone, or can no longer be read, is to be had anew. */
function WithoutReview({ state, busy, problem, review }: WithoutReviewProps) {
  const trouble = problem ?? state?.problem
  if (trouble) return <FailedPage problem={trouble} busy={busy} onReview={review} />
  if (state?.recognition && !state.documentId) {
    const anyway = async () => {
      await overrule(state.url, 'report')
      await review()
    }
    return <NoReport recognition={state.recognition} busy={busy} onReview={() => void anyway()} />
  }
  return <UnreadPage busy={busy} onReview={() => void review()} />
}

/** Asks for a review of the tab; the answer arrives as a change of the tab's state. */
function useReviewRequest(tabId: number) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const review = async () => {
    setBusy(true)
    const answer = await send('tab.review', { tabId })
    setProblem(answer.ok ? answer.value.problem : answer.problem)
    setBusy(false)
  }
  return { busy, problem, review }
}
