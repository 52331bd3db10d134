import { Accordion, Paper, Stack, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { FoldButton, FoldedText, useFold } from '../../components/folded.tsx'
import { listed } from '../../components/words.ts'
import type { Annotation } from '../../utils/report/annotation.ts'
import type { ReportDocument } from '../../utils/report/document.ts'
import { notesOn } from '../../utils/store/annotations.ts'
import { documentsAt } from '../../utils/store/documents.ts'
import type { View } from './use-view.ts'

/** Other reports that stood at this page's address before: their notes stay theirs, but are not passed over in silence. */
export function OtherReports({ view: { data } }: { view: View }) {
  const { addressKey, id } = data.document
  const known = useLiveQuery(() => documentsAt(addressKey), [addressKey])
  const others = known?.rows.filter((other) => other.id !== id) ?? []
  return others.map((other) => <OtherReport key={other.id} document={other} />)
}

function OtherReport({ document }: { document: ReportDocument }) {
  const notes = useLiveQuery(() => notesOn(document.id), [document.id])
  const kept = notes?.rows.filter(({ deletedAt }) => deletedAt === null) ?? []
  if (kept.length === 0) return null
  const title = [document.title ?? document.issuer, document.year].filter(Boolean).join(' · ')
  return (
    <Accordion
      variant="contained"
      chevronPosition="left"
      mx="xs"
      mb="xs"
      data-other-report={document.id}
    >
      <Accordion.Item value="notes">
        <Accordion.Control>
          <Text size="sm" fw={600}>
            {i18n.t('became.otherReport')}
          </Text>
          <Text size="xs" c="dimmed">
            {title}
          </Text>
          <Text size="xs">{i18n.t('became.otherReportHint', kept.length)}</Text>
        </Accordion.Control>
        <Accordion.Panel>
          <Stack gap="xs">
            {kept.map((note) => (
              <OtherNote key={note.id} note={note} />
            ))}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}

function OtherNote({ note }: { note: Annotation }) {
  const fold = useFold()
  return (
    <Paper withBorder p="xs">
      {note.quote && (
        <Text size="xs" c="dimmed" lineClamp={2} lang="zh-CN">
          “{note.quote}”
        </Text>
      )}
      <FoldedText fold={fold}>{note.comment || listed(note.labels)}</FoldedText>
      <FoldButton fold={fold} />
    </Paper>
  )
}
