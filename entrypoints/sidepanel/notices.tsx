import { NamePrompt } from '../../components/reviewer-setting.tsx'
import { answer } from './answer.ts'
import { AskedNotice } from './asked-notice.tsx'
import { AttachmentNotice } from './attachment-notice.tsx'
import { BackupDue } from './backup-due.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { CodingNotice } from './coding-notice.tsx'
import { FurtherPages } from './further-pages.tsx'
import { LastYearNotice } from './last-year-notice.tsx'
import { OtherReports } from './other-reports.tsx'
import type { View } from './use-view.ts'

/** What a person should know before looking into the tabs: each says so only where there is something to say. */
export function Notices({ view }: { view: View }) {
  const { settings } = view.data
  return (
    <>
      <ChangedNotice view={view} />
      <AttachmentNotice view={view} />
      <FurtherPages view={view} />
      <AskedNotice view={view} />
      <OtherReports view={view} />
      <LastYearNotice view={view} />
      <CodingNotice view={view} />
      {settings.reviewer === '' && !settings.askedForName && (
        <NamePrompt settings={settings} onChange={(changed) => answer(view, changed)} />
      )}
      <BackupDue />
    </>
  )
}
