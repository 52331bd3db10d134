import { Anchor, Badge, Loader, Stack, Table, Text, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { doubtful } from '../../../../components/theme.ts'
import { type Coding, stateOf } from '../../../../utils/report/coding.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { allCodings } from '../../../../utils/store/codings.ts'
import { Nothing } from '../../tables/nothing.tsx'
import { useDocuments } from '../../tables/use-documents.ts'
import { hrefOf, useRoute } from '../../use-route.ts'
import { Adjudication } from './adjudication.tsx'
import { StartCoding } from './start-coding.tsx'

/** Reports that two people code apart: how far each is, and, when both are done, how far they agree. */
export default function Coders() {
  const { detail } = useRoute()
  const codings = useLiveQuery(allCodings)
  const documents = useDocuments()
  if (!codings || !documents) return <Loader aria-label={i18n.t('workspace.loading')} />
  const coding = codings.rows.find(({ documentId }) => documentId === detail)
  if (coding) return <Adjudication coding={coding} document={documents.get(detail)} />
  return (
    <Stack gap="md" maw={980}>
      <Title order={2} size="h3">
        {i18n.t('sections.coders')}
      </Title>
      <Text size="sm" c="dimmed">
        {i18n.t('coding.hint')}
      </Text>
      <StartCoding
        documents={[...documents.values()].filter(
          ({ id }) => !codings.rows.some(({ documentId }) => documentId === id),
        )}
      />
      {codings.rows.length === 0 ? (
        <Nothing words={i18n.t('coding.none')} />
      ) : (
        <CodingTable codings={codings.rows} documents={documents} />
      )}
    </Stack>
  )
}

interface CodingTableProps {
  codings: Coding[]
  documents: ReadonlyMap<string, ReportDocument>
}

function CodingTable({ codings, documents }: CodingTableProps) {
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{i18n.t('coding.report')}</Table.Th>
            <Table.Th>{i18n.t('coding.coders')}</Table.Th>
            <Table.Th>{i18n.t('coding.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {codings.map((coding) => (
            <Table.Tr key={coding.documentId}>
              <Table.Td>
                <Anchor size="sm" underline="always" href={hrefOf('coders', coding.documentId)}>
                  {documentTitle(documents.get(coding.documentId))}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <Coder name={coding.first} done={coding.firstDoneAt !== null} />
                <Coder name={coding.second} done={coding.secondDoneAt !== null} />
              </Table.Td>
              <Table.Td>
                <CodingBadge coding={coding} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

/** How far a coding is, in a word. */
export function CodingBadge({ coding }: { coding: Coding }) {
  const state = stateOf(coding)!
  return (
    <Badge tt="none" color={{ blind: 'gray.7', open: doubtful, settled: 'green.9' }[state]}>
      {i18n.t(`codingState.${state}`)}
    </Badge>
  )
}

const Coder = ({ name, done }: { name: string; done: boolean }) => (
  <Text size="sm">{done ? i18n.t('coding.isDone', [name]) : name}</Text>
)

/** What a report is called in lists. */
export function documentTitle(document: ReportDocument | undefined): string {
  return document?.title ?? document?.url ?? i18n.t('head.noTitle')
}
