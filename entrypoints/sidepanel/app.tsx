import { useState } from 'react'
import { FailedPage, NoReport, UnreadPage } from '../../components/page-state.tsx'
import { send } from '../../utils/messages.ts'
import type { TabState } from '../../utils/report/tab-state.ts'
import { overrule } from '../../utils/store/overrulings.ts'
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

function TabPanel({ tabId, state }: { tabId: number; state: TabState | null }) {
  const { busy, problem, review } = useReviewRequest(tabId)
  if (state?.documentId) return <DocumentPanel tabId={tabId} state={state} />
  const trouble = problem ?? state?.problem
  if (trouble) return <FailedPage problem={trouble} busy={busy} onReview={review} />
  if (state?.recognition) {
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

function DocumentPanel({ tabId, state }: { tabId: number; state: TabState }) {
  const data = usePanelData(state.documentId ?? '')
  return data ? <ReportView tabId={tabId} state={state} data={data} /> : null
}
