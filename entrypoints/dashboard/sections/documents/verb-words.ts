import { i18n } from '#i18n'

/** What somebody did, in words; a verb this release does not know is shown as it is. */
export function verbWord(verb: string): string {
  const words: Record<string, string> = {
    'add-note': i18n.t('verb.addNote'),
    'edit-note': i18n.t('verb.editNote'),
    'trash-note': i18n.t('verb.trashNote'),
    'restore-note': i18n.t('verb.restoreNote'),
    'remove-note': i18n.t('verb.removeNote'),
    'decide-confirmed': i18n.t('verb.confirmed'),
    'decide-dismissed': i18n.t('verb.dismissed'),
    'decide-cannot-tell': i18n.t('verb.cannotTell'),
    'decide-open': i18n.t('verb.reopenedFinding'),
    'mark-reviewed': i18n.t('verb.markReviewed'),
    reopen: i18n.t('verb.reopen'),
    undo: i18n.t('verb.undo'),
    redo: i18n.t('verb.redo'),
  }
  return words[verb] ?? verb
}
