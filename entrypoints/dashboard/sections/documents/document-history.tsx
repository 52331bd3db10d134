import { Stack, Table, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { personWord } from '../../../../components/person-word.ts'
import { moment } from '../../../../components/words.ts'
import type { HistoryEvent } from '../../../../utils/report/event.ts'
import type { DocumentData } from './use-document.ts'
import { verbWord } from './verb-words.ts'

/** Who did what when, the latest first. */
export function DocumentHistory({ data: { history } }: { data: DocumentData }) {
  if (history.length === 0) return <Text c="dimmed">{i18n.t('documentPage.noHistory')}</Text>
  return (
    <Stack>
      <Table striped>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{i18n.t('documentPage.when')}</Table.Th>
            <Table.Th>{i18n.t('documentPage.who')}</Table.Th>
            <Table.Th w="25%">{i18n.t('documentPage.what')}</Table.Th>
            <Table.Th>{i18n.t('documentPage.about')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {history.map((event) => (
            <Table.Tr key={event.seq}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{moment(event.at)}</Table.Td>
              <Table.Td>{personWord(event.reviewer) || i18n.t('documentPage.nobody')}</Table.Td>
              <Table.Td>{verbWord(event.verb)}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{subjectOf(event)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}

/** What a change was about: the words of the note or the finding. */
function subjectOf({ before, after }: HistoryEvent): string {
  const row = (after ?? before ?? {}) as Record<string, unknown>
  const words = [row.message, row.comment, row.quote, row.title].find(
    (value) => typeof value === 'string' && value !== '',
  )
  return String(words ?? '').slice(0, 160)
}
