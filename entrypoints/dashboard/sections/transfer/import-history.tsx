import { Button, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { i18n } from '#i18n'
import { moment } from '../../../../components/words.ts'
import type { ImportRecord } from '../../../../utils/report/transfer.ts'
import { readPerson } from '../../../../utils/store/settings.ts'
import { importHistory, undoImport } from '../../../../utils/store/transfer/undo-import.ts'

const shown = 10

/** The imports that took place, each with a way back while it is known what it replaced. */
export function ImportHistory() {
  const history = useLiveQuery(() => importHistory())
  if (!history || history.records.length === 0) return null
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {i18n.t('transfer.history')}
      </Text>
      {history.records.slice(0, shown).map((record) => (
        <PastImport key={record.id} record={record} undoable={history.undoable.has(record.id)} />
      ))}
    </Stack>
  )
}

/** Undoes an import; answers what came of it in words, a failure too. */
async function takeBack(id: string): Promise<string> {
  try {
    const reviewer = await readPerson()
    const { reverted, kept } = await undoImport(id, reviewer)
    return kept > 0
      ? i18n.t('workspace.undoneExcept', [reverted, kept])
      : i18n.t('workspace.undone', reverted)
  } catch (error) {
    return i18n.t('done.failed', [error instanceof Error ? error.message : String(error)])
  }
}

function PastImport({ record, undoable }: { record: ImportRecord; undoable: boolean }) {
  const [busy, setBusy] = useState(false)
  const undo = async () => {
    setBusy(true)
    notifications.show({
      message: await takeBack(record.id),
      closeButtonProps: { 'aria-label': i18n.t('close') },
    })
    setBusy(false)
  }
  const at = moment(record.at)
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" c={record.undoneAt ? 'dimmed' : undefined} truncate>
        {i18n.t('transfer.pair', [at, record.fileName])}
      </Text>
      {record.undoneAt && (
        <Text size="sm" c="dimmed">
          {i18n.t('transfer.takenBack')}
        </Text>
      )}
      {undoable && !record.undoneAt && (
        <Button
          size="compact-sm"
          variant="default"
          loading={busy}
          leftSection={<IconArrowBackUp size={14} />}
          aria-label={i18n.t('transfer.undoImport', [record.fileName])}
          onClick={() => void undo()}
        >
          {i18n.t('workspace.undo')}
        </Button>
      )}
    </Group>
  )
}
