import { Table } from '@mantine/core'
import { i18n } from '#i18n'
import { number } from '../../../../components/words.ts'
import {
  goingAlong,
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
          {linesOf(counts).map(([words, row]) => (
            <Table.Tr key={words}>
              <Table.Th scope="row" fw={400}>
                {words}
              </Table.Th>
              {shown.map((outcome) => (
                <Table.Td key={outcome} ta="end">
                  {row[outcome] ? number(row[outcome]) : '–'}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

type Counts = ImportCounts[string]

/** A line a table; those that merely go along are one line at the end, together. */
function linesOf(counts: ImportCounts): [string, Counts][] {
  const along = Object.entries(counts).filter(([table]) => goingAlong.has(table))
  const lines = Object.entries(counts)
    .filter(([table]) => !goingAlong.has(table))
    .map(([table, row]): [string, Counts] => [tableWord(table), row])
  return along.length === 0
    ? lines
    : [...lines, [i18n.t('tableName.goingAlong'), sumOf(along.map(([, row]) => row))]]
}

function sumOf(rows: Counts[]): Counts {
  const sum = (outcome: ImportOutcome) =>
    rows.reduce((total, row) => total + (row[outcome] ?? 0), 0)
  return Object.fromEntries(outcomes.map((outcome) => [outcome, sum(outcome)]))
}
