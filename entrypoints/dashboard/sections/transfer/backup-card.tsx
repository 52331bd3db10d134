import { Alert, Button, Group, Select, Text } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { moment } from '../../../../components/words.ts'
import { changeSettings } from '../../../../utils/store/settings.ts'
import { backupState, recordBackup } from '../../../../utils/store/transfer/backup-reminder.ts'
import { Card } from './card.tsx'
import { ExportStatus } from './export-status.tsx'
import { useExport } from './use-export.ts'

const intervals = [0, 1, 7, 14, 30, 90]

/** The lossless backup: made now, and how often it is asked for. */
export function BackupCard() {
  const reminder = useLiveQuery(() => backupState())
  const { state, start, cancel } = useExport()
  const scope = { documents: null, notes: null }
  const run = async () => {
    if (await start({ kind: 'backup', scope, scopeName: 'all' })) await recordBackup()
  }
  return (
    <Card title={i18n.t('transfer.backup')} hint={i18n.t('transfer.backupHint')}>
      <Group align="flex-end">
        <Button
          leftSection={<IconDeviceFloppy size={16} />}
          onClick={() => void run()}
          disabled={state.step === 'running'}
        >
          {i18n.t('transfer.startBackup')}
        </Button>
        <Select
          label={i18n.t('transfer.remind')}
          data={intervals.map((days) => ({ value: String(days), label: intervalWord(days) }))}
          value={reminder ? String(reminder.everyDays) : null}
          onChange={(value) => void changeSettings({ backupEveryDays: Number(value) })}
          allowDeselect={false}
          w={160}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {reminder?.lastAt && i18n.t('transfer.lastBackup', [moment(reminder.lastAt)])}
        {reminder?.lastAt === null && i18n.t('transfer.noBackup')}
      </Text>
      {reminder?.due && (
        <Alert color="yellow" p="xs">
          {i18n.t('transfer.due')}
        </Alert>
      )}
      <ExportStatus state={state} label={i18n.t('transfer.backingUp')} onCancel={cancel} />
    </Card>
  )
}

const intervalWord = (days: number) =>
  days === 0 ? i18n.t('transfer.never') : i18n.t('transfer.everyDays', days)
