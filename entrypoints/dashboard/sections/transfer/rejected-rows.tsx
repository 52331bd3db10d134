import { Alert, Table, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { number, say } from '../../../../components/words.ts'
import type { RejectedRow } from '../../../../utils/report/transfer.ts'
import { tableWord } from './table-words.ts'

const byLine = (a: RejectedRow, b: RejectedRow) => a.line - b.line

/** The rows that would not be taken: line, table, field and reason of each; `all` counts those not shown, too. */
export function RejectedRows({ rows, all }: { rows: RejectedRow[]; all: number }) {
  if (all === 0) return null
  return (
    <Alert color="orange" p="xs" title={i18n.t('transfer.rejected', [number(all)])}>
      <Table.ScrollContainer minWidth={420} mah={260}>
        <Table verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              {(['line', 'table', 'field', 'why'] as const).map((name) => (
                <Table.Th key={name} scope="col">
                  {i18n.t(`transfer.${name}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {[...rows].sort(byLine).map(({ line, table, field, reason }) => (
              <Table.Tr key={`${line} ${field}`}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>{tableWord(table ?? '')}</Table.Td>
                <Table.Td>{field ?? '–'}</Table.Td>
                <Table.Td>{say(reason)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {all > rows.length && (
        <Text size="sm">{i18n.t('transfer.firstOnly', [number(rows.length)])}</Text>
      )}
    </Alert>
  )
}
