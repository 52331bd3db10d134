import { useLiveQuery } from 'dexie-react-hooks'
import { BackupBanner } from '../../components/backup-banner.tsx'
import { backupState } from '../../utils/store/transfer/backup-reminder.ts'
import { openWorkspace } from './open-workspace.ts'

/** Says in the panel that a backup is due. */
export function BackupDue() {
  const state = useLiveQuery(() => backupState())
  if (!state?.due) return null
  return <BackupBanner lastAt={state.lastAt} onOpen={() => void openWorkspace('#/transfer')} />
}
