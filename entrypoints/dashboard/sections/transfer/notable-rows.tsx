import { Spoiler, Table, Text } from '@mantine/core'
import { i18n } from '#i18n'
import type { NotableRow } from '../../../../utils/store/transfer/sort-rows.ts'
import { outcomeWord } from './counts-table.tsx'
import { tableWord } from './table-words.ts'
import { wordsOfBoth } from './words-of-row.ts'

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
          {rows.map((notable) => (
            <DifferingRow key={notable.line} notable={notable} />
          ))}
        </Table.Tbody>
      </Table>
    </Spoiler>
  )
}

function DifferingRow({ notable: { line, table, outcome, row, ours } }: { notable: NotableRow }) {
  const [theirWords, ourWords] = wordsOfBoth(row, ours)
  return (
    <Table.Tr>
      <Table.Td>{line}</Table.Td>
      <Table.Td>{i18n.t('transfer.pair', [tableWord(table), outcomeWord(outcome)])}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{theirWords}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{ourWords}</Table.Td>
    </Table.Tr>
  )
}
