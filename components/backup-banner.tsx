import { Alert, Anchor, Group, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { day } from './words.ts'

/** Props of BackupBanner. */
export interface BackupBannerProps {
  /** When the last backup was made; null when never. */
  lastAt: string | null
  /** Opens the place where backups are made. */
  onOpen: () => void
}

/** A quiet word that a backup is due. */
export function BackupBanner({ lastAt, onOpen }: BackupBannerProps) {
  const since = lastAt ? i18n.t('backupDue.since', [day(lastAt)]) : i18n.t('backupDue.never')
  return (
    <Alert color="gray" variant="light" p={6} radius={0} role="note">
      <Group gap="xs" justify="center">
        <Text size="sm">{since}</Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          c="inherit"
          onClick={onOpen}
          underline="always"
        >
          {i18n.t('backupDue.open')}
        </Anchor>
      </Group>
    </Alert>
  )
}
