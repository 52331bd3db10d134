import { ActionIcon, Anchor, Badge, Checkbox, Group, Loader, Text, Tooltip } from '@mantine/core'
import { IconEye, IconRefresh } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { doubtful } from '../../../../components/theme.ts'
import type { ReviewedMark } from '../../../../utils/report/document.ts'
import { type QueueRow, standingOf } from '../../../../utils/report/queue.ts'
import { openWithPanel } from './open-with-panel.ts'
import { retry } from './queue-actions.tsx'
import classes from './rows-table.module.css'
import { useOpenFindings } from './use-queue.ts'
import { adviceWord, reasonWord, standingWord } from './words.ts'

/** Props of RowLine. */
export interface RowLineProps {
  row: QueueRow
  /** Place among the rows shown, from 0. */
  index: number
  /** Null while nobody has marked the report reviewed. */
  mark: ReviewedMark | null
  selected: boolean
  onToggle: () => void
}

/** One address: its state, what was found there, and what to do. */
export function RowLine({ row, index, mark, selected, onToggle }: RowLineProps) {
  const { summary, address } = row
  const name = summary?.title ?? address
  return (
    <tr className={classes.row} aria-rowindex={index + 2} data-state={standingOf(row)}>
      <td className={classes.box}>
        <Checkbox
          size="xs"
          aria-label={i18n.t('queue.select', [name])}
          checked={selected}
          onChange={onToggle}
        />
      </td>
      <td className={classes.state}>
        <StateBadge row={row} mark={mark} />
      </td>
      <PageCell row={row} name={name} />
      <td className={classes.issuer}>
        <Text size="sm" lineClamp={2}>
          {summary?.issuer ?? ''}
        </Text>
      </td>
      <td className={classes.year}>{summary?.year ?? ''}</td>
      <td className={classes.number}>
        {summary && row.state === 'done' ? summary.missing.length : ''}
      </td>
      <td className={classes.number} data-to-look-at>
        {summary && row.state === 'done' && <ToLookAt row={row} total={summary.toLookAt} />}
      </td>
      <RowActions row={row} name={name} />
    </tr>
  )
}

interface ToLookAtProps {
  row: QueueRow
  /** Findings when the address was reviewed. */
  total: number
}

/** What is left to decide; once somebody has begun, with all there are behind it. */
function ToLookAt({ row: { documentId }, total }: ToLookAtProps) {
  const count = useOpenFindings(documentId)
  if (count === undefined) return null
  if (count === null) return total
  return (
    <span title={i18n.t('queue.decidedOf', [count.all - count.open, count.all])}>
      {count.open}
      <Text span size="xs" c="dimmed">
        {` / ${count.all}`}
      </Text>
    </span>
  )
}

const colours = {
  waiting: 'gray.7',
  working: 'blue.8',
  done: '#237032',
  'attachment-only': doubtful,
  'not-a-report': 'gray.7',
  failed: 'red.9',
  cancelled: 'gray.7',
}

/** Of a report whose text has changed since somebody marked it, that is said: it is to be reviewed again. */
function StateBadge({ row, mark }: Pick<RowLineProps, 'row' | 'mark'>) {
  const standing = standingOf(row)
  const text = standing === 'done' || standing === 'attachment-only' ? mark?.text : undefined
  const toReview = standing === 'done' && text !== 'present'
  return (
    <Badge
      variant={toReview ? 'default' : 'filled'}
      color={text === 'present' ? colours.done : colours[standing]}
      leftSection={standing === 'working' ? <Loader size={10} color="white" /> : undefined}
    >
      {text ? reviewedWord[text]() : standingWord(standing)}
    </Badge>
  )
}

const reviewedWord = {
  present: () => i18n.t('queue.reviewed'),
  earlier: () => i18n.t('documentTable.earlier'),
}

/** The title, with the address or what became of it below. */
function PageCell({ row, name }: { row: QueueRow; name: string }) {
  const { address, reason, detail, summary, columns, state } = row
  const own = Object.values(columns).filter(Boolean).join(' · ')
  const failed = standingOf(row) === 'failed'
  return (
    <td>
      <Anchor
        href={row.finalAddress ?? address}
        target="_blank"
        rel="noreferrer"
        size="sm"
        truncate
        display="block"
      >
        {name}
      </Anchor>
      {reason ? (
        <Tooltip label={[adviceWord(reason), detail].filter(Boolean).join(' ')} multiline maw={360}>
          {/* Two lines, and so close that they fit the row's height: the advice is at its end. */}
          <Text
            size="xs"
            lineClamp={2}
            lh={1.25}
            c={failed ? 'var(--mantine-color-error)' : 'dimmed'}
          >
            {own && `${own} · `}
            {reasonWord(reason)}
            {i18n.t('queue.colon')}
            {state === 'failed' ? adviceWord(reason) : i18n.t('queue.tryingAgain')}
          </Text>
        </Tooltip>
      ) : (
        <Text size="xs" c="dimmed" truncate>
          {own || (summary ? address : '')}
        </Text>
      )}
    </td>
  )
}

function RowActions({ row, name }: { row: QueueRow; name: string }) {
  const busy = row.state === 'working' || row.state === 'waiting'
  return (
    <td className={classes.actions}>
      <Group gap={4} wrap="nowrap" justify="flex-end">
        <ActionIcon
          variant="subtle"
          disabled={busy}
          aria-label={i18n.t('queue.again', [name])}
          title={i18n.t('queue.againHint')}
          onClick={() => void retry(row.listId, [row.id])}
        >
          <IconRefresh size={16} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={i18n.t('queue.open', [name])}
          title={i18n.t('queue.openHint')}
          onClick={() => void openWithPanel(row.finalAddress ?? row.address)}
        >
          <IconEye size={16} />
        </ActionIcon>
      </Group>
    </td>
  )
}
