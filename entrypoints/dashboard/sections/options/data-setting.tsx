import { Anchor, Group, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { moment } from '../../../../components/words.ts'
import { backupState } from '../../../../utils/store/transfer/backup-reminder.ts'
import { DataSize } from '../../data-size.tsx'
import { hrefOf } from '../../use-route.ts'

/** How much is stored here, when it was last backed up, and where it is backed up and deleted. */
export function DataSetting() {
  const backup = useLiveQuery(() => backupState())
  return (
    <>
      <DataSize />
      <Text size="sm">
        {backup?.lastAt && i18n.t('options.lastBackup', [moment(backup.lastAt)])}
        {backup?.lastAt === null && i18n.t('backupDue.never')}
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
