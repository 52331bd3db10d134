import { i18n } from '#i18n'
import type { Anchor } from '../../../utils/report/anchor.ts'
import type { Annotation } from '../../../utils/report/annotation.ts'
import type { Draft } from '../../../utils/report/draft.ts'
import {
  editNote,
  emptyTrash,
  finishDraft,
  keepForRecord,
  reanchorNote,
  restoreNote,
  toggleLabel,
  trashNote,
} from '../../../utils/store/annotations.ts'
import { discardDraft, saveDraft } from '../../../utils/store/drafts.ts'
import type { PanelData } from '../use-panel-data.ts'
import { tell, type Write } from './writing.ts'

/** What a person can do with a note that exists. */
export function noteActions(write: Write, { document, settings: { reviewer } }: PanelData) {
  return {
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
  }
}

/** What a person can do with a note that is being written: every keystroke is kept as a draft. */
export function draftActions(write: Write, data: PanelData) {
  const { id: documentId } = data.document
  return {
    startNote: async (anchor: Anchor, quote: string | null) => {
      const key = `new:${documentId}`
      const begun = data.drafts.find((draft) => draft.key === key)
      if (begun && (begun.comment.trim() !== '' || begun.labels.length > 0)) {
        tell(i18n.t('note.unfinished'), 'orange')
        return
      }
      await write(() => saveDraft({ key, documentId, anchor, quote, comment: '', labels: [] }))
    },
    editNote: ({ id, anchor, quote, comment, labels }: Annotation) =>
      write(() => saveDraft({ key: `edit:${id}`, documentId, anchor, quote, comment, labels })),
    typeDraft: (draft: Draft) => write(() => saveDraft(draft)),
    saveDraft: (draft: Draft) => write(() => keepDraft(draft, data)),
    discardDraft: (draft: Draft) => write(() => discardDraft(draft.key)),
  }
}

async function keepDraft(draft: Draft, { notes, document, settings }: PanelData): Promise<void> {
  const edited = notes.find((note) => `edit:${note.id}` === draft.key)
  if (!edited) {
    await finishDraft(draft, document.textSha256, settings.reviewer)
    return
  }
  await editNote(edited, { comment: draft.comment, labels: draft.labels }, settings.reviewer)
  await discardDraft(draft.key)
}
