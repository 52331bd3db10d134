import { i18n } from '#i18n'
import type { DocumentVerb } from '../../../../utils/report/event.ts'

/** What somebody did, in words; a verb this release does not know is shown as it is. */
export function verbWord(verb: string): string {
  const words: Record<DocumentVerb, string> = {
    'add-note': i18n.t('verb.addNote'),
    'edit-note': i18n.t('verb.editNote'),
    'label-note': i18n.t('verb.labelNote'),
    'trash-note': i18n.t('verb.trashNote'),
    'restore-note': i18n.t('verb.restoreNote'),
    'remove-note': i18n.t('verb.removeNote'),
    'refill-trash': i18n.t('verb.refillTrash'),
    'reanchor-note': i18n.t('verb.reanchorNote'),
    'keep-for-record': i18n.t('verb.keepForRecord'),
    'look-for-again': i18n.t('verb.lookForAgain'),
    'decide-confirmed': i18n.t('verb.confirmed'),
    'decide-dismissed': i18n.t('verb.dismissed'),
    'decide-cannot-tell': i18n.t('verb.cannotTell'),
    'decide-open': i18n.t('verb.reopenedFinding'),
    remark: i18n.t('verb.remark'),
    'mark-reviewed': i18n.t('verb.markReviewed'),
    reopen: i18n.t('verb.reopen'),
    'start-coding': i18n.t('verb.startCoding'),
    'cancel-coding': i18n.t('verb.cancelCoding'),
    'end-coding': i18n.t('verb.endCoding'),
    'reopen-coding': i18n.t('verb.reopenCoding'),
    'coding-done': i18n.t('verb.codingDone'),
    'coding-not-done': i18n.t('verb.codingNotDone'),
    'settle-coding': i18n.t('verb.settleCoding'),
    undo: i18n.t('verb.undo'),
    redo: i18n.t('verb.redo'),
  }
  return (words as Record<string, string>)[verb] ?? verb
}
