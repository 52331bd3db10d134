import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { DecisionChoice } from '../../../components/decision-bar.tsx'
import { say } from '../../../components/words.ts'
import { reviewedText } from '../../../utils/report/document.ts'
import type { HistoryEvent } from '../../../utils/report/event.ts'
import type { Finding } from '../../../utils/report/finding.ts'
import { sayDone } from '../../../utils/store/codings.ts'
import { decide, remarkOn } from '../../../utils/store/decisions.ts'
import { markReviewed } from '../../../utils/store/documents.ts'
import { redo, undo } from '../../../utils/store/history.ts'
import { nextToReview } from '../../../utils/store/next-to-review.ts'
import type { PanelData } from '../use-panel-data.ts'
import { write as plainly, tell, type Write } from './writing.ts'

/** What a person can say of the report and of what the rules found in it. */
export function reviewActions(write: Write, tabId: number, data: PanelData) {
  const { document, person: reviewer } = data
  return {
    decide: (finding: Finding, choice: DecisionChoice) =>
      write(() => decide(decisionOn(finding, choice, data))),
    /** No page shows a remark: nothing is drawn again for a key. */
    remark: (finding: Finding, words: string, stay: string) => {
      const about = { documentId: document.id, findingId: finding.id, reviewer }
      return plainly(() => remarkOn({ ...about, textSha256: document.textSha256 }, words, stay))
    },
    markReviewed: (reviewed: boolean) => write(() => markReviewed(document.id, reviewed, reviewer)),
    reviewedAndNext: async () => {
      if (reviewedText(document) !== 'present') {
        const done = await write(() => markReviewed(document.id, true, reviewer))
        if (!done) return
      }
      const next = await nextToReview(document.id)
      if (next) await browser.tabs.update(tabId, { url: next })
      else tell(i18n.t('done.allReviewed'), 'green')
    },
    sayDone: (done: boolean) => write(() => sayDone(document.id, reviewer, done)),
    undo: () =>
      told(
        write(() => undo(document.id, reviewer)),
        i18n.t('done.undone'),
        i18n.t('done.nothingToUndo'),
      ),
    redo: () =>
      told(
        write(() => redo(document.id, reviewer)),
        i18n.t('done.redone'),
        i18n.t('done.nothingToRedo'),
      ),
  }
}

function decisionOn(
  { id, rule, message }: Finding,
  { decision, reason }: DecisionChoice,
  { document, person: reviewer }: PanelData,
) {
  return {
    documentId: document.id,
    findingId: id,
    rule,
    message: say(message),
    decision,
    reason,
    reviewer,
    textSha256: document.textSha256,
  }
}

/** Says what was done with a change, or that there was none; answers with the change. */
async function told(
  writing: Promise<{ value: HistoryEvent | null } | false>,
  done: string,
  none: string,
): Promise<HistoryEvent | null> {
  const written = await writing
  if (!written) return null
  tell(written.value ? done : none, written.value ? 'green' : 'gray')
  return written.value
}
