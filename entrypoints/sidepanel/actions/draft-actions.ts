import { i18n } from '#i18n'
import type { Anchor } from '../../../utils/report/anchor.ts'
import type { Annotation } from '../../../utils/report/annotation.ts'
import type { Draft } from '../../../utils/report/draft.ts'
import { finishDraft } from '../../../utils/store/annotations.ts'
import { beginDraft, discardDraft, saveDraft, takeDraftOver } from '../../../utils/store/drafts.ts'
import type { PanelData } from '../use-panel-data.ts'
import { tell, type Write, write } from './writing.ts'

/** What only the form on the screen knows of the note in it. */
export interface OpenForm {
  /** True while it holds words that the store may have been unable to keep. */
  typed: boolean
  /** The save that is under way; it never fails, but may leave the form as it is. */
  saving: Promise<unknown> | null
}

/**
 * What a person can do with a note that is being written: every keystroke is kept as a draft. `writeNote` writes what
 * the page shows.
 */
export function draftActions(writeNote: Write, data: PanelData, form: OpenForm) {
  const { id: documentId } = data.document
  /** A form that is being saved is waited for; one that holds words of its own is never replaced. */
  const begin = async (draft: Omit<Draft, 'id' | 'savedAt'>) => {
    await form.saving
    const begun = !form.typed && (await write(() => beginDraft(draft)))
    if (form.typed || (begun && !begun.value)) sayUnfinished()
  }
  return {
    /** `textSha256` is of the text on which the anchor was made. */
    startNote: (anchor: Anchor, quote: string | null, textSha256 = data.document.textSha256) => {
      const about = { key: `new:${documentId}`, documentId, anchor, quote, textSha256 }
      return begin({ ...about, comment: '', labels: [] })
    },
    editNote: ({ id, anchor, quote, ...note }: Annotation) => {
      const words = { comment: note.comment, labels: note.labels }
      return begin({ key: `edit:${id}`, documentId, anchor, quote, ...words, begunOn: words })
    },
    resumeDraft: ({ id: _, savedAt: __, ...draft }: Draft) => begin(draft),
    takeDraftOver: (draft: Draft) => write(() => takeDraftOver(draft)),
    typeDraft: (draft: Draft) => write(() => saveDraft(draft)),
    /** The id of the note; null as value where the draft had been saved before, false where it could not be. */
    saveDraft: (draft: Draft) =>
      writeNote(() => finishDraft(draft, data.document.textSha256, data.person)),
    discardDraft: (draft: Draft) => write(() => discardDraft(draft.key)),
  }
}

/** Says that a note is waiting to be finished, and puts the caret there. */
function sayUnfinished(): void {
  tell(i18n.t('note.unfinished'), 'orange')
  document.querySelector<HTMLElement>('[data-writing] textarea')?.focus()
}
