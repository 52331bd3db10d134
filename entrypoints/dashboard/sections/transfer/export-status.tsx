import { Alert, Button, Group, Progress, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { number } from '../../../../components/words.ts'
import type { ExportState } from './use-export.ts'

/** Props of ExportStatus. */
export interface ExportStatusProps {
  state: ExportState
  label: string
  onCancel: () => void
}

/** How far an export is, what came of it, or why it failed. */
export function ExportStatus({ state, label, onCancel }: ExportStatusProps) {
  if (state.step === 'running')
    return (
      <Running done={state.progress.done} rows={state.progress.rows} {...{ label, onCancel }} />
    )
  if (state.step === 'failed')
    return (
      <Alert color="red" title={i18n.t('transfer.exportFailed')} role="alert">
        {state.problem}
      </Alert>
    )
  if (state.step === 'idle') return null
  const { rows, unreadable } = state.progress
  return (
    <div role="status">
      <Text size="sm">{i18n.t('transfer.exported', rows, [number(rows), state.name])}</Text>
      {unreadable > 0 && (
        <Text size="sm" c="dimmed">
          {i18n.t('transfer.unreadable', unreadable)}
        </Text>
      )}
    </div>
  )
}

interface RunningProps {
  done: number
  rows: number
  label: string
  onCancel: () => void
}

function Running({ done, rows, label, onCancel }: RunningProps) {
  return (
    <Group wrap="nowrap" gap="sm">
      <Progress.Root size="lg" flex={1}>
        <Progress.Section value={done * 100} aria-label={label} />
      </Progress.Root>
      <Text size="sm" c="dimmed" miw={90} ta="end">
        {i18n.t('transfer.rows', rows, [number(rows)])}
      </Text>
      <Button size="compact-sm" variant="default" onClick={onCancel}>
        {i18n.t('transfer.cancel')}
      </Button>
    </Group>
  )
}
