import { Alert, Badge, Checkbox, List, Loader, ScrollArea, Stack, Table, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import { doubtful } from '../../../../components/theme.ts'
import { say } from '../../../../components/words.ts'
import { readTags, type TagProblem } from '../../../../utils/exports/read-tags.ts'
import { type CodebookPlan, planCodebook } from '../../../../utils/report/codebook-plan.ts'
import type { Label } from '../../../../utils/report/label.ts'
import { ImportProblem } from '../../../../utils/report/transfer.ts'
import { saveLabels } from '../../../../utils/store/codebook.ts'
import { announceBatch } from '../../undoable.tsx'
import { readListFile } from '../queue/read-list-file.ts'
import { asReviewer } from './codebook-actions.ts'
import { DialogFoot } from './note-preview.tsx'

interface ImportDialogProps {
  file: File
  all: Label[]
  onClose: () => void
}

interface Read {
  plans: CodebookPlan[]
  problems: TagProblem[]
  /** Why the file is no codebook at all. */
  refusal: string | null
}

/** What a codebook file would change; with a bad row in it nothing is imported. */
export function ImportDialog({ file, all, onClose }: ImportDialogProps) {
  const read = useReading(file, all)
  const [conflicts, setConflicts] = useState(false)
  if (!read) return <Loader aria-label={i18n.t('workspace.loading')} />
  const wanted = read.plans.filter(
    ({ outcome }) =>
      outcome === 'new' || outcome === 'changed' || (conflicts && outcome === 'conflicting'),
  )
  return (
    <Stack>
      {read.refusal !== null && <Alert color="red">{read.refusal}</Alert>}
      {read.problems.length > 0 && <Problems problems={read.problems} />}
      {read.plans.length > 0 && <Plans plans={read.plans} />}
      {read.plans.some(({ outcome }) => outcome === 'conflicting') && (
        <Checkbox
          label={i18n.t('codebook.takeConflicts')}
          checked={conflicts}
          onChange={(event) => setConflicts(event.currentTarget.checked)}
        />
      )}
      <DialogFoot
        words={i18n.t('codebook.importNow', [wanted.length])}
        disabled={wanted.length === 0 || read.problems.length > 0}
        onClose={onClose}
        onDo={() => void importLabels(wanted.map(({ label }) => label))}
      />
    </Stack>
  )
}

function useReading(file: File, all: Label[]): Read | null {
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    const begin = async () => {
      try {
        const given = await readListFile(file)
        const { labels, problems } = readTags(given.ok ? given.text : '')
        setRead({ plans: planCodebook(all, labels), problems, refusal: null })
      } catch (error) {
        const refusal = error instanceof ImportProblem ? say(error.text) : String(error)
        setRead({ plans: [], problems: [], refusal })
      }
    }
    void begin()
  }, [file, all])
  return read
}

async function importLabels(changed: Label[]): Promise<void> {
  await asReviewer(async (reviewer) => {
    const done = await saveLabels(changed, reviewer, 'import-labels')
    announceBatch(i18n.t('codebook.imported', changed.length), done.batch, reviewer)
  })
}

function Problems({ problems }: { problems: TagProblem[] }) {
  return (
    <Alert color="red" title={i18n.t('codebook.badRows', problems.length)}>
      <List size="sm">
        {problems.slice(0, 20).map(({ line, field, reason }) => (
          <List.Item key={`${line} ${field}`}>
            {i18n.t('codebook.badRow', [line, field ?? '–', say(reason)])}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

const colors = {
  new: 'green.9',
  same: 'gray.7',
  changed: 'blue.9',
  conflicting: doubtful,
} as const

function Plans({ plans }: { plans: CodebookPlan[] }) {
  return (
    <ScrollArea.Autosize
      mah={320}
      type="auto"
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': i18n.t('codebook.preview') }}
    >
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {plans.map(({ label, outcome, with: other }) => (
            <Table.Tr key={label.name}>
              <Table.Td>
                <Badge color={colors[outcome]} tt="none">
                  {i18n.t(`codebookOutcome.${outcome}`)}
                </Badge>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{label.name}</Text>
                {other !== null && (
                  <Text size="xs" c="dimmed">
                    {i18n.t('codebook.conflictsWith', [other])}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <Text size="xs" lineClamp={2}>
                  {label.description}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}
