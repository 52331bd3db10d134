import { i18n } from '#i18n'
import type { Anchor } from '../../../utils/report/anchor.ts'
import type { Annotation } from '../../../utils/report/annotation.ts'
import {
  emptyTrash,
  keepForRecord,
  reanchorNote,
  refillTrash,
  restoreNote,
  toggleLabel,
  trashNote,
} from '../../../utils/store/annotations.ts'
import type { PanelData } from '../use-panel-data.ts'
import { tell, type Write } from './writing.ts'

/** What a person can do with a note that exists. */
export function noteActions(write: Write, { document, person: reviewer }: PanelData) {
  return {
    toggleLabel: (note: Annotation, name: string) => write(() => toggleLabel(note, name, reviewer)),
    trashNote: (note: Annotation) => write(() => trashNote(note, reviewer)),
    /** `textSha256` is of the text on which the anchor was made. */
    putNote: async (
      note: Annotation,
      anchor: Anchor,
      quote: string,
      textSha256 = document.textSha256,
    ) => {
      const span = 'passage' in anchor ? anchor.passage.position : { start: 0, end: 0 }
      const place = { anchor, quote, span, textSha256 }
      if (await write(() => reanchorNote(note, place, reviewer)))
        tell(i18n.t('became.moved'), 'gray')
    },
    keepNote: (note: Annotation, keep: boolean) => write(() => keepForRecord(note, keep, reviewer)),
    restoreNote: (note: Annotation) => write(() => restoreNote(note, reviewer)),
    /** The notes removed, as value; false where that failed. */
    emptyTrash: () => write(() => emptyTrash(document.id, reviewer)),
    refillTrash: (notes: Annotation[]) => write(() => refillTrash(notes, reviewer)),
  }
}
