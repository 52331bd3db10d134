import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { say } from '../../../../components/words.ts'
import { columnDictionary, grains } from '../../../../utils/exports/grains/registry.ts'
import { Card } from './card.tsx'
import { type ExportKind, exportKinds, isScoped } from './export-kinds.ts'
import { ExportStatus } from './export-status.tsx'
import { useExport } from './use-export.ts'
import { useSelection } from './use-selection.ts'

const offered = exportKinds.filter((kind) => kind !== 'backup')

/** What a kind of export holds. */
function hintOf(kind: ExportKind): string {
  if (kind === 'zip') return i18n.t('transfer.zipHint')
  if (kind === 'json-ld') return i18n.t('transfer.jsonLdHint')
  const table = [...grains, columnDictionary].find(({ id }) => id === kind)
  return table ? say(table.means) : ''
}

/** What it is, before the name that its file has in every language. */
function labelOf(kind: (typeof offered)[number]): string {
  const words: Record<typeof kind, string> = {
    zip: i18n.t('transfer.zip'),
    'json-ld': i18n.t('transfer.jsonLd'),
    notes: i18n.t('tableName.annotations'),
    note_codes: i18n.t('transfer.noteCodes'),
    documents: i18n.t('tableName.documents'),
    findings: i18n.t('sections.findings'),
    figures: i18n.t('sections.figures'),
    codebook: i18n.t('tableName.labels'),
    agreement: i18n.t('transfer.agreement'),
    history: i18n.t('tableName.events'),
    dictionary: i18n.t('transfer.dictionary'),
  }
  return kind === 'zip' || kind === 'json-ld' ? words[kind] : `${words[kind]} · ${kind}.csv`
}

/** Tables and annotations to be opened elsewhere: of everything, or of what was chosen in a table. */
export function ExportCard() {
  const [kind, setKind] = useState<ExportKind>('zip')
  const selection = useSelection()
  const [wanted, setWanted] = useState<'all' | 'selection'>('selection')
  const { state, start, cancel } = useExport()
  const chosen = wanted === 'selection' && isScoped(kind) ? selection : null
  const run = () =>
    start({
      kind,
      scope: { documents: chosen?.documents ?? null, notes: chosen?.notes ?? null },
      scopeName: chosen?.title ?? 'all',
    })
  return (
    <Card title={i18n.t('transfer.export')} hint={i18n.t('transfer.exportHint')}>
      <Stack gap="xs">
        <Group align="flex-end">
          <Select
            label={i18n.t('transfer.what')}
            data={offered.map((value) => ({ value, label: labelOf(value) }))}
            value={kind}
            onChange={(value) => value && setKind(value as ExportKind)}
            allowDeselect={false}
            w={300}
            maxDropdownHeight={420}
          />
          <Button
            leftSection={<IconDownload size={16} />}
            onClick={() => void run()}
            disabled={state.step === 'running'}
          >
            {i18n.t('transfer.startExport')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed">
          {hintOf(kind)}
        </Text>
      </Stack>
      {selection && isScoped(kind) && (
        <Radio.Group
          label={i18n.t('transfer.scope')}
          value={wanted}
          onChange={(value) => setWanted(value as typeof wanted)}
        >
          <Group mt={4}>
            <Radio value="selection" label={i18n.t('transfer.scopeSelection', [selection.title])} />
            <Radio value="all" label={i18n.t('transfer.scopeAll')} />
          </Group>
        </Radio.Group>
      )}
      <ExportStatus state={state} label={i18n.t('transfer.exporting')} onCancel={cancel} />
    </Card>
  )
}
