import { Anchor, Group, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { moment } from '../../../../components/words.ts'
import { backupState } from '../../../../utils/store/transfer/backup-reminder.ts'
import { tableCounts } from '../../../../utils/store/transfer/data-size.ts'
import { hrefOf } from '../../use-route.ts'
import { useStorageSize } from '../../use-storage-size.ts'

/** How much is stored here, when it was last backed up, and where it is backed up and deleted. */
export function DataSetting() {
  const counts = useLiveQuery(() => tableCounts())
  const backup = useLiveQuery(() => backupState())
  const size = useStorageSize(counts)
  const { documents = 0, annotations = 0, decisions = 0 } = counts ?? {}
  return (
    <>
      <Text size="sm">
        {i18n.t('transfer.size', [
          documents.toLocaleString(),
          annotations.toLocaleString(),
          decisions.toLocaleString(),
          size,
        ])}
      </Text>
      <Text size="sm">
        {backup?.lastAt
          ? i18n.t('options.lastBackup', [moment(backup.lastAt)])
          : i18n.t('backupDue.never')}
      </Text>
      <Group gap="md">
        <Anchor size="sm" underline="always" href={hrefOf('transfer')}>
          {i18n.t('options.toTransfer')}
        </Anchor>
        <Anchor size="sm" underline="always" href="/privacy.html" target="_blank">
          {i18n.t('privacy.link')}
        </Anchor>
      </Group>
    </>
  )
}
