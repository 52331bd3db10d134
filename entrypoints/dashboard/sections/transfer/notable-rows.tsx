import { Spoiler, Table, Text } from '@mantine/core'
import { i18n } from '#i18n'
import type { NotableRow } from '../../../../utils/store/transfer/sort-rows.ts'
import { outcomeWord } from './counts-table.tsx'
import { tableWord } from './table-words.ts'

type StoredRow = NotableRow['row']

const nameFields = ['comment', 'remark', 'title', 'name', 'address', 'addressKey', 'key', 'id']

/** What a person knows a row by: its words where it has any. */
function wordsOf(row: StoredRow | null): string {
  if (!row) return '–'
  if (typeof row.decision === 'string')
    return [row.rule, row.decision, row.remark].filter(Boolean).join(' · ')
  const name = nameFields
    .map((field) => row[field])
    .find((value) => typeof value === 'string' && value)
  return name === undefined ? '–' : String(name).slice(0, 80)
}

/** Rows that both sides have and that differ: what the file says beside what is here. */
export function NotableRows({ rows }: { rows: NotableRow[] }) {
  if (rows.length === 0) return null
  return (
    <Spoiler
      maxHeight={180}
      showLabel={i18n.t('transfer.showAll')}
      hideLabel={i18n.t('transfer.showLess')}
    >
      <Text size="sm" fw={600}>
        {i18n.t('transfer.differing')}
      </Text>
      <Table verticalSpacing={2} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={60}>
              {i18n.t('transfer.line')}
            </Table.Th>
            <Table.Th scope="col" w={190}>
              {i18n.t('transfer.outcome')}
            </Table.Th>
            <Table.Th scope="col">{i18n.t('transfer.inFile')}</Table.Th>
            <Table.Th scope="col">{i18n.t('transfer.here')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ line, table, outcome, row, ours }) => (
            <Table.Tr key={line}>
              <Table.Td>{line}</Table.Td>
              <Table.Td>
                {i18n.t('transfer.pair', [tableWord(table), outcomeWord(outcome)])}
              </Table.Td>
              <Table.Td>{wordsOf(row)}</Table.Td>
              <Table.Td>{wordsOf(ours)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Spoiler>
  )
}
