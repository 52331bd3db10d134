import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { number } from '../../../../components/words.ts'
import { alike, type ConflictChoice, type ImportCounts } from '../../../../utils/report/transfer.ts'
import type { ImportPlan } from '../../../../utils/store/transfer/plan-import.ts'
import { takenOf } from './conflict-choice.ts'
import { Conflicts } from './conflicts.tsx'
import { CountsTable } from './counts-table.tsx'
import { NotableRows } from './notable-rows.tsx'
import { RejectedRows } from './rejected-rows.tsx'

/** Props of ImportPreview. */
export interface ImportPreviewProps {
  file: File
  plan: ImportPlan
  onMerge: (conflicts: ConflictChoice) => void
  onCancel: () => void
}

const total = (counts: ImportCounts, ...outcomes: (keyof ImportCounts[string])[]) =>
  Object.values(counts)
    .flatMap((one) => outcomes.map((outcome) => one[outcome] ?? 0))
    .reduce((sum, count) => sum + count, 0)

const isConflict = ({ outcome }: ImportPlan['notable'][number]) => outcome === 'conflicting'

/** What an import would do, before anything is written. */
export function ImportPreview({ file, plan, onMerge, onCancel }: ImportPreviewProps) {
  const [conflicts, setConflicts] = useState(alike('ours'))
  const { counts } = plan
  const conflicting = total(counts, 'conflicting')
  const writes = total(counts, 'new', 'newer') + takenOf(conflicts, conflicting)
  return (
    <Stack gap="sm" role="region" aria-label={i18n.t('transfer.preview')}>
      <Text fw={600}>{i18n.t('transfer.previewOf', [file.name])}</Text>
      {plan.restoring && <Text size="sm">{i18n.t('transfer.restoring')}</Text>}
      <CountsTable counts={counts} />
      {conflicting > 0 && (
        <Conflicts
          rows={plan.notable.filter(isConflict)}
          total={conflicting}
          choice={conflicts}
          onChoose={setConflicts}
        />
      )}
      <NotableRows rows={plan.notable.filter((row) => !isConflict(row))} />
      <RejectedRows rows={plan.rejected} all={total(counts, 'rejected')} />
      {writes === 0 && <Alert p="xs">{i18n.t('transfer.nothingNew')}</Alert>}
      <Group>
        <Button onClick={() => onMerge(conflicts)} disabled={writes === 0}>
          {i18n.t('transfer.merge', writes, [number(writes)])}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {i18n.t('transfer.cancel')}
        </Button>
      </Group>
    </Stack>
  )
}
