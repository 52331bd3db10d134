import { Alert, Button, FileButton, Group, Paper, Progress, Text } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { i18n } from '#i18n'
import { Card } from './card.tsx'
import { ImportDone } from './import-done.tsx'
import { ImportHistory } from './import-history.tsx'
import { ImportPreview } from './import-preview.tsx'
import { type ImportState, useImport } from './use-import.ts'

/** Takes a file in: what would happen first, then, when the person agrees, the merge, and a way back. */
export function ImportCard() {
  const { state, read, merge, reset } = useImport()
  return (
    <Card title={i18n.t('transfer.import')} hint={i18n.t('transfer.importHint')}>
      <DropPlace onFile={(file) => void read(file)} busy={isBusy(state)} />
      {isBusy(state) && (
        <Group wrap="nowrap" gap="sm">
          <Text size="sm" miw={90}>
            {i18n.t(state.step === 'reading' ? 'transfer.reading' : 'transfer.merging')}
          </Text>
          <Progress.Root size="lg" flex={1}>
            <Progress.Section value={state.done * 100} aria-label={i18n.t('transfer.import')} />
          </Progress.Root>
          <Button size="compact-sm" variant="default" onClick={reset}>
            {i18n.t('transfer.cancel')}
          </Button>
        </Group>
      )}
      {state.step === 'failed' && (
        <Alert color="red" title={i18n.t('transfer.refused', [state.name])} role="alert">
          {state.problem}
        </Alert>
      )}
      {state.step === 'planned' && (
        <ImportPreview
          {...state}
          onMerge={(conflicts) => void merge(state.file, conflicts)}
          onCancel={reset}
        />
      )}
      {state.step === 'done' && <ImportDone record={state.record} />}
      <ImportHistory />
    </Card>
  )
}

type Busy = Extract<ImportState, { done: number }>

const isBusy = (state: ImportState): state is Busy =>
  state.step === 'reading' || state.step === 'merging'

/** Drop a file here or choose one. */
function DropPlace({ onFile, busy }: { onFile: (file: File) => void; busy: boolean }) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file && !busy) onFile(file)
  }
  return (
    <Paper
      p="md"
      bg={over ? 'var(--mantine-primary-color-light)' : undefined}
      style={{ border: '1px dashed var(--mantine-color-dimmed)' }}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Group justify="center" gap="md">
        <Text size="sm">{i18n.t('transfer.drop')}</Text>
        <FileButton
          onChange={(file) => file && onFile(file)}
          accept=".jsonl,.gz,.csv"
          key={String(busy)}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={busy}
              leftSection={<IconFileUpload size={16} />}
            >
              {i18n.t('transfer.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
    </Paper>
  )
}
