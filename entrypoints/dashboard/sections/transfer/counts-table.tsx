import { Table } from '@mantine/core'
import { i18n } from '#i18n'
import {
  type ImportCounts,
  type ImportOutcome,
  importOutcomeSchema,
} from '../../../../utils/report/transfer.ts'
import { tableWord } from './table-words.ts'

const outcomes = importOutcomeSchema.options

/** Name of an outcome. */
export const outcomeWord = (outcome: ImportOutcome): string => i18n.t(`importOutcome.${outcome}`)

/** Rows by table and by what would become, or became, of them. */
export function CountsTable({ counts }: { counts: ImportCounts }) {
  const shown = outcomes.filter((outcome) => Object.values(counts).some((one) => one[outcome]))
  return (
    <Table.ScrollContainer minWidth={360}>
      <Table withTableBorder verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{i18n.t('transfer.table')}</Table.Th>
            {shown.map((outcome) => (
              <Table.Th key={outcome} ta="end" scope="col">
                {outcomeWord(outcome)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {Object.entries(counts).map(([table, row]) => (
            <Table.Tr key={table}>
              <Table.Th scope="row" fw={400}>
                {tableWord(table)}
              </Table.Th>
              {shown.map((outcome) => (
                <Table.Td key={outcome} ta="end">
                  {row[outcome]?.toLocaleString() ?? '–'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
