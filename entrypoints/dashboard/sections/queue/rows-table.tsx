import { Checkbox, Text } from '@mantine/core'
import { useRef } from 'react'
import { i18n } from '#i18n'
import type { ReviewedMarks } from '../../../../utils/report/document.ts'
import type { QueueRow } from '../../../../utils/report/queue.ts'
import { RowLine } from './row-line.tsx'
import classes from './rows-table.module.css'
import { useWindow } from './use-window.ts'

/** Height of a row in pixels, the same for all, so that a hundred thousand rows cost what ten do; see the style sheet. */
const rowHeight = 56

/** Props of RowsTable. */
export interface RowsTableProps {
  rows: QueueRow[]
  reviewed: ReviewedMarks
  selected: ReadonlySet<string>
  onSelect: (ids: ReadonlySet<string>) => void
}

/** The addresses of a list; only those in sight are drawn. */
export function RowsTable({ rows, reviewed, selected, onSelect }: RowsTableProps) {
  const scroller = useRef<HTMLElement>(null)
  const { from, to } = useWindow(scroller, rows.length, rowHeight)
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  return (
    <section
      ref={scroller}
      className={classes.scroller}
      aria-label={i18n.t('queue.rows')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <Heads rows={rows} selected={selected} onSelect={onSelect} />
        <tbody>
          <Gap rows={from} />
          {rows.slice(from, to).map((row, index) => (
            <RowLine
              key={row.id}
              row={row}
              index={from + index}
              mark={reviewed.get(row.documentId ?? '') ?? null}
              selected={selected.has(row.id)}
              onToggle={() => toggle(row.id)}
            />
          ))}
          <Gap rows={rows.length - to} />
        </tbody>
      </table>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed" ta="center" p="xl">
          {i18n.t('queue.noRows')}
        </Text>
      )}
    </section>
  )
}

/** The room of rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  if (rows <= 0) return null
  return <tr aria-hidden style={{ height: rows * rowHeight }} />
}

function Heads({ rows, selected, onSelect }: Omit<RowsTableProps, 'reviewed'>) {
  const all = rows.length > 0 && rows.every(({ id }) => selected.has(id))
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className={classes.box}>
          <Checkbox
            size="xs"
            aria-label={i18n.t('queue.selectAll')}
            checked={all}
            indeterminate={!all && selected.size > 0}
            onChange={() => onSelect(all ? new Set() : new Set(rows.map(({ id }) => id)))}
          />
        </th>
        <th className={classes.state}>{i18n.t('queue.columnState')}</th>
        <th>{i18n.t('queue.columnPage')}</th>
        <th className={classes.issuer}>{i18n.t('queue.columnIssuer')}</th>
        <th className={classes.year}>{i18n.t('queue.columnYear')}</th>
        <th className={classes.number}>{i18n.t('queue.columnMissing')}</th>
        <th className={classes.number}>{i18n.t('queue.columnToLookAt')}</th>
        <th className={classes.actions}>
          <span className={classes.unseen}>{i18n.t('queue.columnActions')}</span>
        </th>
      </tr>
    </thead>
  )
}
