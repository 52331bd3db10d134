import { Anchor, Group, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { i18n } from '#i18n'
import { statusHint, statusWord } from '../../../../components/words.ts'
import type { Coverage, CoverageRow } from '../../../../utils/overview/coverage.ts'
import { type ContentStatus, contentStatusSchema } from '../../../../utils/report/content.ts'
import { hrefOf } from '../../use-route.ts'
import { contentWord, timelinessWord } from '../../words.ts'
import classes from './coverage.module.css'

/** Height of a row in pixels; see the style sheet. */
const rowHeight = 32

/** A sign beside each colour, so that none is told by colour alone. */
const signs: Record<ContentStatus, string> = {
  present: '●',
  embedded: '◐',
  mentioned: '○',
  missing: '✕',
  untested: '?',
}

/** Bodies by required contents; only the rows in sight are drawn. */
export function CoverageMatrix({ matrix: { columns, rows } }: { matrix: Coverage }) {
  const scroller = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <>
      <Legend />
      <section
        ref={scroller}
        className={classes.scroller}
        aria-label={i18n.t('sections.coverage')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table className={classes.table} aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{i18n.t('noteTable.issuer')}</th>
              <th scope="col">{i18n.t('noteTable.year')}</th>
              <th scope="col">{i18n.t('documentTable.timeliness')}</th>
              {columns.map((content) => (
                <th key={content.id} scope="col">
                  {contentWord(content)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden style={{ height: above }} />}
            {items.map(({ index }) => (
              <Row key={rows[index]!.document.id} row={rows[index]!} index={index} />
            ))}
            {below > 0 && <tr aria-hidden style={{ height: below }} />}
          </tbody>
        </table>
        {rows.length === 0 && (
          <Text c="dimmed" ta="center" p="md">
            {i18n.t('table.nothingFits')}
          </Text>
        )}
      </section>
    </>
  )
}

function Row({ row: { document, statuses }, index }: { row: CoverageRow; index: number }) {
  const { id, issuer, title, year, summary } = document
  const timeliness = summary?.timeliness ?? 'unknown'
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <Anchor href={hrefOf('documents', id)} size="sm" title={title ?? undefined}>
          {issuer ?? title ?? i18n.t('head.noIssuer')}
        </Anchor>
      </th>
      <td>{year}</td>
      <td data-timeliness={timeliness}>{timelinessWord(timeliness)}</td>
      {statuses.map((status, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one matrix never move
        <td key={at} data-status={status ?? undefined} title={status ? statusHint(status) : ''}>
          {status && (
            <>
              <span aria-hidden>{signs[status]} </span>
              {statusWord(status)}
            </>
          )}
        </td>
      ))}
    </tr>
  )
}

function Legend() {
  return (
    <Group gap="md" aria-hidden>
      {contentStatusSchema.options.map((status) => (
        <Text key={status} size="xs" className={classes.legend} data-status={status}>
          {signs[status]} {statusWord(status)}
        </Text>
      ))}
    </Group>
  )
}
