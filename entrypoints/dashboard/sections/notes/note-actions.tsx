import { Button, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconFileExport,
  IconProgressCheck,
  IconTag,
  IconTagOff,
  IconTrash,
} from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { focusOpener } from '../../../../components/focus-opener.ts'
import { number } from '../../../../components/words.ts'
import type { NoteLine } from '../../../../utils/report/note-line.ts'
import { labels } from '../../../../utils/store/codebook.ts'
import { saveSelection } from '../../../../utils/store/transfer/selection.ts'
import { withProgress } from '../../batch-progress.tsx'
import { type BulkNoteChange, changeNotes } from '../../tables/bulk-notes.ts'
import { SelectionBar } from '../../tables/selection-bar.tsx'
import { announceBatch } from '../../undoable.tsx'
import { useOneAtATime } from '../../use-one-at-a-time.ts'
import { hrefOf } from '../../use-route.ts'

interface NoteActionsProps {
  notes: NoteLine[]
  onDone: () => void
}

/** What can be done with the selected notes; all of it can be undone. */
export function NoteActions({ notes, onDone }: NoteActionsProps) {
  const run = useOneAtATime(async (change: BulkNoteChange) => {
    const { batch, changed, reviewer } = await withProgress(notes.length, (watch) =>
      changeNotes(notes, change, watch),
    )
    announceBatch(i18n.t('noteTable.changed', changed, [number(changed)]), batch, reviewer)
    onDone()
  })
  const codebook = useLiveQuery(labels)
  const carried = [...new Set(notes.flatMap((note) => note.labels))]
  const trashed = notes.every(({ deletedAt }) => deletedAt !== null)
  return (
    <SelectionBar count={notes.length} onClear={onDone}>
      <LabelMenu
        title={i18n.t('noteTable.addLabel')}
        icon={<IconTag size={14} />}
        names={codebook?.map(({ name }) => name) ?? []}
        onChoose={(label) => run({ kind: 'add-label', label })}
      />
      <LabelMenu
        title={i18n.t('noteTable.removeLabel')}
        icon={<IconTagOff size={14} />}
        names={carried}
        onChoose={(label) => run({ kind: 'remove-label', label })}
      />
      <StatusMenu onChoose={(status) => run({ kind: 'status', status })} />
      <TrashButton
        trashed={trashed}
        onClick={() => void run({ kind: trashed ? 'restore' : 'trash' })}
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFileExport size={14} />}
        onClick={() => void exportNotes(notes)}
      >
        {i18n.t('noteTable.export')}
      </Button>
    </SelectionBar>
  )
}

const TrashButton = ({ trashed, onClick }: { trashed: boolean; onClick: () => void }) => (
  <Button
    size="compact-sm"
    variant="default"
    leftSection={trashed ? <IconArrowBackUp size={14} /> : <IconTrash size={14} />}
    onClick={onClick}
  >
    {i18n.t(trashed ? 'noteTable.restore' : 'noteTable.trash')}
  </Button>
)

const statuses = ['draft', 'submitted'] as const

function StatusMenu({
  onChoose,
}: {
  onChoose: (status: (typeof statuses)[number]) => Promise<void>
}) {
  return (
    <Menu withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconProgressCheck size={14} />}>
          {i18n.t('noteTable.status')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown onClickCapture={focusOpener}>
        {statuses.map((status) => (
          <Menu.Item key={status} onClick={() => void onChoose(status)}>
            {i18n.t(`noteTable.${status}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

async function exportNotes(notes: NoteLine[]): Promise<void> {
  const title = i18n.t('table.selected', [number(notes.length)])
  const view = await saveSelection({ title, documents: null, notes: notes.map(({ id }) => id) })
  location.hash = hrefOf('transfer', '', { view })
}

interface LabelMenuProps {
  title: string
  icon: ReactNode
  /** To add, those of the codebook; to take off, those the notes carry, be they in the codebook or not. */
  names: string[]
  onChoose: (label: string) => Promise<void>
}

function LabelMenu({ title, icon, names, onChoose }: LabelMenuProps) {
  return (
    <Menu withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={icon}>
          {title}
        </Button>
      </Menu.Target>
      <Menu.Dropdown onClickCapture={focusOpener}>
        {names.length === 0 && <Menu.Label>{i18n.t('options.noLabels')}</Menu.Label>}
        {names.map((name) => (
          <Menu.Item key={name} onClick={() => void onChoose(name)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
