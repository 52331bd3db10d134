import { Button } from '@mantine/core'
import { IconCheck, IconFileExport, IconRotate } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { number } from '../../../../components/words.ts'
import { type ReportDocument, reviewedText } from '../../../../utils/report/document.ts'
import { changeBatch } from '../../../../utils/store/batch.ts'
import type { StoredRow } from '../../../../utils/store/database.ts'
import { readPerson } from '../../../../utils/store/settings.ts'
import { saveSelection } from '../../../../utils/store/transfer/selection.ts'
import { type BatchWatch, withProgress } from '../../batch-progress.tsx'
import { SelectionBar } from '../../tables/selection-bar.tsx'
import { announceBatch } from '../../undoable.tsx'
import { useOneAtATime } from '../../use-one-at-a-time.ts'
import { hrefOf } from '../../use-route.ts'

interface DocumentActionsProps {
  documents: ReportDocument[]
  onDone: () => void
}

/** What can be done with the selected reports. */
export function DocumentActions({ documents, onDone }: DocumentActionsProps) {
  const mark = useOneAtATime(async (reviewed: boolean) => {
    const { batch, changed, reviewer } = await withProgress(documents.length, (watch) =>
      markAll(documents, reviewed, watch),
    )
    announceBatch(i18n.t('documentTable.changed', changed, [number(changed)]), batch, reviewer)
    onDone()
  })
  return (
    <SelectionBar count={documents.length} onClear={onDone}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCheck size={14} />}
        onClick={() => void mark(true)}
      >
        {i18n.t('documentTable.markReviewed')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRotate size={14} />}
        onClick={() => void mark(false)}
      >
        {i18n.t('documentTable.reopen')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFileExport size={14} />}
        onClick={() => void exportAll(documents)}
      >
        {i18n.t('noteTable.export')}
      </Button>
    </SelectionBar>
  )
}

async function markAll(documents: ReportDocument[], reviewed: boolean, watch: BatchWatch) {
  const reviewer = await readPerson()
  const at = new Date().toISOString()
  const next = (row: StoredRow | null) => {
    // One that was marked before its text changed is marked anew.
    const marked = row && reviewedText(row as unknown as ReportDocument)
    if (!row || marked === (reviewed ? 'present' : null)) return row
    return {
      ...row,
      reviewedAt: reviewed ? at : null,
      reviewer: reviewed ? reviewer : null,
      reviewedSha256: reviewed ? row.textSha256 : null,
    }
  }
  const keys = documents.map(({ id }) => id)
  const verb = reviewed ? 'mark-reviewed' : 'reopen'
  const wanted = { reviewer, verb, table: 'documents' as const, keys, next, ...watch }
  return { ...(await changeBatch(wanted)), reviewer }
}

async function exportAll(documents: ReportDocument[]): Promise<void> {
  const title = i18n.t('table.selected', [number(documents.length)])
  const view = await saveSelection({ title, documents: documents.map(({ id }) => id), notes: null })
  location.hash = hrefOf('transfer', '', { view })
}
