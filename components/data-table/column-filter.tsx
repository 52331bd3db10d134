import { Checkbox, ScrollArea, Stack, TextInput } from '@mantine/core'
import type { Column, Table } from '@tanstack/react-table'
import { i18n } from '#i18n'
import { number } from '../words.ts'
import type { DataColumn } from './columns.ts'

interface ColumnFilterProps<Row> {
  column: DataColumn<Row>
  inTable: Column<Row>
  table: Table<Row>
  value: string | string[] | undefined
  label: string
}

/** The most frequent values a list of choices offers. */
const mostChoices = 200

/** Narrows a table by one column: words to look for, or values to choose. */
export function ColumnFilter<Row>({ column, inTable, value, label }: ColumnFilterProps<Row>) {
  if (column.filter === 'text') {
    return (
      <TextInput
        size="xs"
        data-autofocus
        aria-label={label}
        placeholder={i18n.t('table.contains')}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => inTable.setFilterValue(event.currentTarget.value || undefined)}
      />
    )
  }
  const chosen = Array.isArray(value) ? value : []
  return (
    <ScrollArea.Autosize mah={280} type="auto">
      <Checkbox.Group
        aria-label={label}
        value={chosen}
        onChange={(values) => inTable.setFilterValue(values.length > 0 ? values : undefined)}
      >
        <Stack gap={6}>
          {choicesOf(inTable).map(([choice, count]) => (
            <Checkbox
              key={choice}
              size="xs"
              value={choice}
              label={i18n.t('table.counted', [choice || i18n.t('table.noValue'), number(count)])}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </ScrollArea.Autosize>
  )
}

function choicesOf<Row>(inTable: Column<Row>): [string, number][] {
  const counts = [...inTable.getFacetedUniqueValues()].map(
    ([value, count]) => [String(value ?? ''), count] as [string, number],
  )
  return counts.sort((a, b) => b[1] - a[1]).slice(0, mostChoices)
}
