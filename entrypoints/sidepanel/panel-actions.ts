import { notifications } from '@mantine/notifications'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { DecisionChoice } from '../../components/decision-bar.tsx'
import type { Place } from '../../components/place.ts'
import { say } from '../../components/words.ts'
import { send } from '../../utils/messages.ts'
import type { Anchor } from '../../utils/report/anchor.ts'
import type { Annotation } from '../../utils/report/annotation.ts'
import type { Draft } from '../../utils/report/draft.ts'
import type { Finding } from '../../utils/report/finding.ts'
import type { Settings } from '../../utils/report/settings.ts'
import {
  addNote,
  editNote,
  emptyTrash,
  keepForRecord,
  reanchorNote,
  restoreNote,
  toggleLabel,
  trashNote,
} from '../../utils/store/annotations.ts'
import { sayDone } from '../../utils/store/codings.ts'
import { decide } from '../../utils/store/decisions.ts'
import { markReviewed } from '../../utils/store/documents.ts'
import { discardDraft, saveDraft } from '../../utils/store/drafts.ts'
import { isDiskFull } from '../../utils/store/health.ts'
import { redo, undo } from '../../utils/store/history.ts'
import { nextToReview } from '../../utils/store/next-to-review.ts'
import { overrule } from '../../utils/store/overrulings.ts'
import { changeSettings } from '../../utils/store/settings.ts'
import { removeStandard } from '../../utils/store/standards.ts'
import { loadStandard } from './load-standard.ts'
import type { PanelData } from './use-panel-data.ts'

/** Everything a person can do in the panel. A failed write is told in words; what was typed stays in its form. */
export function panelActions(tabId: number, data: PanelData) {
  const { document, settings } = data
  const reviewer = settings.reviewer
  /** Writes, then has every open view of the document drawn again. */
  const write = async (work: () => Promise<unknown>) => {
    try {
      await work()
      await send('document.changed', { documentId: document.id })
      return true
    } catch (error) {
      tell(failureWords(error), 'red')
      return false
    }
  }
  return {
    show: async (place: Place) => {
      const answer = await send('place.show', place, tabId)
      if (!answer.ok || !answer.value.shown) tell(i18n.t('page.shownFailed'), 'orange')
    },
    decide: (finding: Finding, { decision, reason, remark }: DecisionChoice) =>
      write(() =>
        decide({
          documentId: document.id,
          findingId: finding.id,
          rule: finding.rule,
          message: say(finding.message),
          decision,
          reason,
          remark: remark ?? data.decisions.get(finding.id)?.remark ?? '',
          reviewer,
          textSha256: document.textSha256,
        }),
      ),
    startNote: async (anchor: Anchor, quote: string | null) => {
      const key = `new:${document.id}`
      const begun = data.drafts.find((draft) => draft.key === key)
      if (begun && (begun.comment.trim() !== '' || begun.labels.length > 0)) {
        tell(i18n.t('note.unfinished'), 'orange')
        return
      }
      await write(() =>
        saveDraft({ key, documentId: document.id, anchor, quote, comment: '', labels: [] }),
      )
    },
    editNote: ({ id, anchor, quote, comment, labels }: Annotation) =>
      write(() =>
        saveDraft({ key: `edit:${id}`, documentId: document.id, anchor, quote, comment, labels }),
      ),
    typeDraft: (draft: Draft) => write(() => saveDraft(draft)),
    saveDraft: (draft: Draft) => write(() => finishDraft(draft, data, reviewer)),
    discardDraft: (draft: Draft) => write(() => discardDraft(draft.key)),
    toggleLabel: (note: Annotation, name: string) => write(() => toggleLabel(note, name, reviewer)),
    trashNote: async (note: Annotation) => {
      if (await write(() => trashNote(note, reviewer))) tell(i18n.t('note.trashed'), 'gray')
    },
    putNote: async (note: Annotation, anchor: Anchor, quote: string) => {
      const span = 'passage' in anchor ? anchor.passage.position : { start: 0, end: 0 }
      const place = { anchor, quote, span, textSha256: document.textSha256 }
      if (await write(() => reanchorNote(note, place, reviewer)))
        tell(i18n.t('became.moved'), 'gray')
    },
    keepNote: (note: Annotation, keep: boolean) => write(() => keepForRecord(note, keep, reviewer)),
    restoreNote: (note: Annotation) => write(() => restoreNote(note, reviewer)),
    emptyTrash: () => write(() => emptyTrash(document.id, reviewer)),
    markReviewed: (reviewed: boolean) => write(() => markReviewed(document.id, reviewed, reviewer)),
    reviewedAndNext: async () => {
      if (document.reviewedAt === null) {
        const done = await write(() => markReviewed(document.id, true, reviewer))
        if (!done) return
      }
      const next = await nextToReview(document.id)
      if (next) await browser.tabs.update(tabId, { url: next })
      else tell(i18n.t('done.allReviewed'), 'green')
    },
    sayDone: (done: boolean) => write(() => sayDone(document.id, reviewer, done)),
    undo: () =>
      write(async () => tellWhether(await undo(document.id, reviewer), i18n.t('done.undone'))),
    redo: () =>
      write(async () => tellWhether(await redo(document.id, reviewer), i18n.t('done.redone'))),
    changeSettings: async (changed: Partial<Settings>) => {
      await write(() => changeSettings(changed))
      await send('document.changed', { documentId: null })
    },
    loadStandard: async (text: string) => {
      const problems = await loadStandard(text)
      if (problems.length === 0) {
        tell(i18n.t('standards.loaded'), 'green')
        await send('page.reread', {}, tabId)
      }
      return problems
    },
    removeStandard: (id: string) => write(() => removeStandard(id)),
    follow: async () => {
      const answer = await send('page.follow', {}, tabId)
      const problem = answer.ok ? answer.value.problem : answer.problem
      if (problem) tell(i18n.t('pages.failed', [problem]), 'red')
      else if (answer.ok) tell(i18n.t('pages.done', [answer.value.pages]), 'green')
    },
    sayNotReport: async () => {
      await overrule(document.url, 'not-report')
      await send('page.reread', {}, tabId)
    },
    exportNotes: async (scope: 'page' | 'all') => {
      // Loaded when wanted: making tables takes more code than showing the review.
      const { exportNotes } = await import('./export-notes.ts')
      const count = await exportNotes(scope === 'page' ? document : null)
      tell(
        count === 0 ? i18n.t('exportedNothing') : i18n.t('exported', [count]),
        count ? 'green' : 'gray',
      )
    },
  }
}

/** The actions of a panel. */
export type PanelActions = ReturnType<typeof panelActions>

function tell(message: string, color: string): void {
  notifications.show({
    message,
    color,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': i18n.t('close') },
  })
}

/** A full disk is the one failure a person can do something about. */
function failureWords(error: unknown): string {
  if (isDiskFull(error)) return i18n.t('store.notSaved')
  return i18n.t('done.failed', [error instanceof Error ? error.message : String(error)])
}

function tellWhether(event: unknown, done: string): void {
  tell(event ? done : i18n.t('done.nothingToUndo'), event ? 'green' : 'gray')
}

async function finishDraft(draft: Draft, data: PanelData, reviewer: string): Promise<void> {
  const edited = data.notes.find((note) => `edit:${note.id}` === draft.key)
  if (!edited) {
    await addNote(draft, data.document.textSha256, reviewer)
    return
  }
  await editNote(edited, { comment: draft.comment, labels: draft.labels }, reviewer)
  await discardDraft(draft.key)
}
