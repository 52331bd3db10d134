import { ScrollArea, Table, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { number } from '../../../../components/words.ts'
import type { ChartTable } from './chart.ts'

/** Lines shown under a chart; all of them are in the file. */
const mostLines = 200

/** The numbers behind a chart as a table. */
export function ChartData({ table, label }: { table: ChartTable; label: string }) {
  const { columns, rows } = table
  return (
    <ScrollArea.Autosize
      mah={260}
      type="auto"
      viewportProps={{ tabIndex: 0, 'aria-label': label, role: 'region' }}
    >
      <Table striped aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, mostLines).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one drawing never move
            <Table.Tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Table.Td key={column}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > mostLines && (
        <Text size="xs" c="dimmed" p="xs">
          {i18n.t('charts.moreLines', rows.length - mostLines, [number(rows.length - mostLines)])}
        </Text>
      )}
    </ScrollArea.Autosize>
  )
}
