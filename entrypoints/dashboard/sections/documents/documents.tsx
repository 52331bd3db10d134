import { Alert, Anchor, Loader, Stack, Table, Text, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { allDocuments } from '../../../../utils/store/documents.ts'

/** All reports that were ever read, newest first. */
export default function Documents() {
  const stored = useLiveQuery(allDocuments)
  if (!stored) return <Loader aria-label={i18n.t('workspace.loading')} />
  if (stored.rows.length === 0) return <Text>{i18n.t('workspace.noDocuments')}</Text>
  return (
    <Stack>
      <Title order={2}>{i18n.t('sections.documents')}</Title>
      {stored.unreadable > 0 && (
        <Alert>{i18n.t('workspace.unreadable', [stored.unreadable])}</Alert>
      )}
      <Table>
        <Table.Tbody>
          {stored.rows.map((document) => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  )
}

function DocumentRow({ document: { url, title, issuer, year } }: { document: ReportDocument }) {
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor href={url} target="_blank" rel="noreferrer">
          {title ?? url}
        </Anchor>
      </Table.Td>
      <Table.Td>{issuer}</Table.Td>
      <Table.Td>{year}</Table.Td>
    </Table.Tr>
  )
}
