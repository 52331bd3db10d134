import { ActionIcon, Button, Group, Menu, MultiSelect, Text, TextInput } from '@mantine/core'
import { IconColumns3, IconSearch, IconX } from '@tabler/icons-react'
import type { Table } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { defaultTableState, type TableState } from '../../utils/report/view.ts'
import { number } from '../words.ts'
import type { DataColumn } from './columns.ts'

interface TableToolbarProps<Row> {
  table: Table<Row>
  rows: Row[]
  columns: DataColumn<Row>[]
  state: TableState
  onState: (state: TableState) => void
  loading?: boolean
  tools?: (shown: () => Row[]) => ReactNode
}

/** Search, grouping, columns, and how many rows are shown of how many. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { table, columns, state, onState, tools } = props
  const groups = columns.filter((column) => column.groups)
  const shown = () => table.getSortedRowModel().rows.map(({ original }) => original)
  return (
    <Group gap="xs" align="center">
      <TextInput
        type="search"
        size="xs"
        w={220}
        leftSection={<IconSearch size={14} />}
        aria-label={i18n.t('table.search')}
        placeholder={i18n.t('table.search')}
        value={state.search}
        onChange={(event) => onState({ ...state, search: event.currentTarget.value })}
      />
      {groups.length > 0 && (
        <MultiSelect
          size="xs"
          w={170}
          maxValues={2}
          aria-label={i18n.t('table.groupBy')}
          placeholder={state.grouping.length === 0 ? i18n.t('table.groupBy') : undefined}
          data={groups.map(({ id, title }) => ({ value: id, label: title }))}
          value={state.grouping}
          onChange={(grouping) => onState({ ...state, grouping })}
        />
      )}
      <ColumnMenu columns={columns} state={state} onState={onState} />
      {tools?.(shown)}
      <Counts {...props} />
    </Group>
  )
}

function Counts<Row>({ table, rows, state, onState, loading }: TableToolbarProps<Row>) {
  const shown = table.getFilteredRowModel().rows.length
  const narrowed = state.search.trim() !== '' || state.filters.length > 0
  return (
    <Group gap={4} ml="auto">
      <Text size="xs" c="dimmed" aria-live="polite">
        {narrowed
          ? i18n.t('table.countOf', [number(shown), number(rows.length)])
          : i18n.t('table.count', rows.length, [number(rows.length)])}
        {loading ? ` ${i18n.t('table.loading')}` : ''}
      </Text>
      {narrowed && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconX size={14} />}
          onClick={() =>
            onState({
              ...state,
              search: defaultTableState.search,
              filters: defaultTableState.filters,
            })
          }
        >
          {i18n.t('table.clearFilters')}
        </Button>
      )}
    </Group>
  )
}

type ColumnMenuProps<Row> = Pick<TableToolbarProps<Row>, 'columns' | 'state' | 'onState'>

function ColumnMenu<Row>({ columns, state, onState }: ColumnMenuProps<Row>) {
  const toggle = (id: string, shown: boolean) => {
    const hidden = shown ? state.hidden.filter((other) => other !== id) : [...state.hidden, id]
    // The last column stays.
    if (hidden.length < columns.length) onState({ ...state, hidden })
  }
  return (
    <Menu closeOnItemClick={false} withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="default"
          aria-label={i18n.t('table.columns')}
          title={i18n.t('table.columns')}
        >
          <IconColumns3 size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ id, title }) => (
          <Menu.CheckboxItem
            key={id}
            checked={!state.hidden.includes(id)}
            onChange={(checked) => toggle(id, checked)}
          >
            {title}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
