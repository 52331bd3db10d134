import { Modal } from '@mantine/core'
import { i18n } from '#i18n'
import type { Label } from '../../../../utils/report/label.ts'
import { ImportDialog } from './import-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** What is being asked before notes are changed. */
export type Dialog =
  | { kind: 'rename'; label: Label; into: string }
  | { kind: 'merge'; label: Label; into: string | null }
  | { kind: 'split' | 'remove'; label: Label }
  | { kind: 'import'; file: File }

interface DialogsProps {
  dialog: Dialog | null
  all: Label[]
  onDialog: (dialog: Dialog | null) => void
}

/** The dialog that is open, with what would become of the notes. */
export function Dialogs({ dialog, all, onDialog }: DialogsProps) {
  const close = () => onDialog(null)
  return (
    <Modal
      opened={dialog !== null}
      onClose={close}
      size="lg"
      title={dialog ? titleOf(dialog) : ''}
      closeButtonProps={{ 'aria-label': i18n.t('close') }}
    >
      {dialog?.kind === 'rename' && <RenameDialog {...dialog} onClose={close} />}
      {dialog?.kind === 'merge' && <MergeDialog {...dialog} all={all} onClose={close} />}
      {dialog?.kind === 'split' && <SplitDialog label={dialog.label} all={all} onClose={close} />}
      {dialog?.kind === 'remove' && <RemoveDialog label={dialog.label} all={all} onClose={close} />}
      {dialog?.kind === 'import' && <ImportDialog file={dialog.file} all={all} onClose={close} />}
    </Modal>
  )
}

function titleOf(dialog: Dialog): string {
  if (dialog.kind === 'import') return i18n.t('codebook.importTitle', [dialog.file.name])
  const { name } = dialog.label
  return {
    rename: () => i18n.t('codebook.renameTitle', [name]),
    merge: () => i18n.t('codebook.mergeTitle', [name]),
    split: () => i18n.t('codebook.splitTitle', [name]),
    remove: () => i18n.t('codebook.removeTitle', [name]),
  }[dialog.kind]()
}
