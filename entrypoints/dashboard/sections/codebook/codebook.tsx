import { Button, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { IconDownload, IconPlus, IconUpload } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useRef, useState } from 'react'
import { i18n } from '#i18n'
import { saveText, today } from '../../../../components/save-text.ts'
import { tagsCsv } from '../../../../utils/exports/codebook-csv.ts'
import { inHierarchy } from '../../../../utils/report/codebook.ts'
import { labels } from '../../../../utils/store/codebook.ts'
import { labelCounts } from '../../../../utils/store/recode.ts'
import { Nothing } from '../../tables/nothing.tsx'
import { addLabel, dropLabelBefore, moveLabel } from './codebook-actions.ts'
import { type Dialog, Dialogs } from './dialogs.tsx'
import { LabelRow } from './label-row.tsx'
import { StrayLabels } from './stray-labels.tsx'

/** The labels with their hierarchy, and how many notes carry each. */
export default function Codebook() {
  const all = useLiveQuery(labels)
  const counts = useLiveQuery(labelCounts)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  if (!all) return <Loader aria-label={i18n.t('workspace.loading')} />
  const shared = { all, counts: counts ?? new Map<string, number>(), onDialog: setDialog }
  return (
    <Stack gap="md" maw={980}>
      <Head empty={all.length === 0} onDialog={setDialog} />
      <Text size="sm" c="dimmed">
        {i18n.t('codebook.hint')}
      </Text>
      {all.length === 0 ? (
        <Nothing words={i18n.t('codebook.none')} />
      ) : (
        <Stack gap={6} component="ul" m={0} p={0} aria-label={i18n.t('sections.codebook')}>
          {inHierarchy(all).map(({ label, depth }) => (
            <LabelRow
              key={label.name}
              {...shared}
              label={label}
              depth={depth}
              onMove={(by) => void moveLabel(all, label.name, by)}
              onDrag={setDragged}
              onDrop={() => dragged && void dropLabelBefore(all, dragged, label.name)}
            />
          ))}
        </Stack>
      )}
      <StrayLabels {...shared} />
      <Dialogs {...shared} dialog={dialog} />
    </Stack>
  )
}

function Head({ empty, onDialog }: { empty: boolean; onDialog: (dialog: Dialog) => void }) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <Group justify="space-between">
      <Title order={2} size="h3">
        {i18n.t('sections.codebook')}
      </Title>
      <Group gap="xs">
        <Button size="xs" leftSection={<IconPlus size={14} />} onClick={() => void addLabel()}>
          {i18n.t('codebook.add')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconUpload size={14} />}
          onClick={() => file.current?.click()}
        >
          {i18n.t('codebook.import')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={empty}
          leftSection={<IconDownload size={14} />}
          onClick={() => void exportTags()}
        >
          {i18n.t('codebook.export')}
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".csv,.tsv,.txt"
          aria-label={i18n.t('codebook.import')}
          onChange={(event) => {
            const [given] = event.currentTarget.files ?? []
            if (given) onDialog({ kind: 'import', file: given })
            event.currentTarget.value = ''
          }}
        />
      </Group>
    </Group>
  )
}

async function exportTags(): Promise<void> {
  saveText(tagsCsv(await labels()), `heyue-codebook-${today()}.csv`)
}
