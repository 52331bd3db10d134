import { Box } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { BackupBanner } from '../../components/backup-banner.tsx'
import { backupState } from '../../utils/store/transfer/backup-reminder.ts'
import { hrefOf } from './use-route.ts'

/** Says that a backup is due, everywhere but where backups are made. */
export function BackupDue({ here }: { here: boolean }) {
  const state = useLiveQuery(() => backupState())
  if (here || !state?.due) return null
  const open = () => {
    location.hash = hrefOf('transfer')
  }
  return (
    <Box mb="sm">
      <BackupBanner lastAt={state.lastAt} onOpen={open} />
    </Box>
  )
}
