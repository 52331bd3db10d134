/* biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn only in sight need a layout that table elements do not take */
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { Row } from '@tanstack/react-table'
import { i18n } from '#i18n'
import { number } from '../words.ts'
import type { DataColumn } from './columns.ts'
import classes from './data-table.module.css'

interface GridRowProps<Data> {
  id: string
  row: Row<Data>
  index: number
  /** Distance from the first row in pixels. */
  start: number
  columns: DataColumn<Data>[]
  template: string
  active: boolean
  selected: boolean
  expanded: boolean
  onActive: () => void
  onOpen: (row: Data) => void
}

/** A row, or the head of a group of rows. */
export function GridRow<Data>(props: GridRowProps<Data>) {
  const { id, row, index, start, template, active, selected, onActive, onOpen } = props
  const grouped = row.getIsGrouped()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around hears the keys for its active row
    <div
      role="row"
      tabIndex={-1}
      id={id}
      aria-rowindex={index + 2}
      aria-selected={grouped ? undefined : selected}
      aria-expanded={grouped ? props.expanded : undefined}
      data-active={active || undefined}
      className={classes.row}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
      onClick={onActive}
      onDoubleClick={() => !grouped && onOpen(row.original)}
    >
      {grouped ? <GroupCells {...props} /> : <Cells {...props} />}
    </div>
  )
}

function Cells<Data>({ row, columns, selected }: GridRowProps<Data>) {
  return (
    <>
      <div role="gridcell" tabIndex={-1} className={classes.box}>
        {/* The browser's own: dozens of rows are drawn anew in every frame of scrolling. */}
        <input
          type="checkbox"
          tabIndex={-1}
          className={classes.check}
          aria-label={i18n.t('table.select')}
          checked={selected}
          onChange={row.getToggleSelectedHandler()}
        />
      </div>
      {columns.map(({ id, value, cell, href, numeric }) => (
        <div
          key={id}
          role="gridcell"
          tabIndex={-1}
          className={classes.cell}
          data-numeric={numeric || undefined}
        >
          <span
            className={classes.words}
            // What the column cuts can be read all the same.
            title={cell ? undefined : String(value(row.original) ?? '')}
          >
            {href ? (
              <a tabIndex={-1} className={classes.link} href={href(row.original)}>
                {cell ? cell(row.original) : value(row.original)}
              </a>
            ) : cell ? (
              cell(row.original)
            ) : (
              value(row.original)
            )}
          </span>
        </div>
      ))}
    </>
  )
}

function GroupCells<Data>({ row, columns, expanded }: GridRowProps<Data>) {
  const column = columns.find(({ id }) => id === row.groupingColumnId)
  const value = String(row.groupingValue ?? '') || i18n.t('table.noValue')
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the active row does the same
    <div
      role="gridcell"
      tabIndex={-1}
      className={classes.group}
      style={{ paddingLeft: 8 + row.depth * 20 }}
      onClick={() => row.toggleExpanded()}
    >
      {expanded ? (
        <IconChevronDown size={14} aria-hidden />
      ) : (
        <IconChevronRight size={14} aria-hidden />
      )}
      <span className={classes.words}>
        {column ? i18n.t('table.ofColumn', [column.title]) : ''}
        {i18n.t('table.counted', [value, number(row.getLeafRows().length)])}
      </span>
    </div>
  )
}
