import { Group, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { i18n } from '#i18n'
import type { ReviewedMarks } from '../../../../utils/report/document.ts'
import type { QueueRow } from '../../../../utils/report/queue.ts'
import { type Filter, isIn } from './filter-rows.ts'
import { filterWord } from './words.ts'

/** Props of RowFilter. */
export interface RowFilterProps {
  rows: QueueRow[]
  reviewed: ReviewedMarks
  filter: Filter
  onChange: (filter: Filter) => void
}

const states = [
  'all',
  'left',
  'open',
  'attachment-only',
  'not-a-report',
  'failed',
  'cancelled',
] as const
/** Most lists have none of these, and then nobody has to read of them. */
const seldom: readonly Filter['state'][] = ['attachment-only', 'cancelled']

/** Chooses which rows are shown, with the number of each kind. */
export function RowFilter({ rows, reviewed, filter, onChange }: RowFilterProps) {
  const count = (state: Filter['state']) => rows.filter((row) => isIn(state, row, reviewed)).length
  return (
    <Group gap="xs">
      <SegmentedControl
        size="xs"
        aria-label={i18n.t('queue.filter')}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state: state as Filter['state'] })}
        data={states.flatMap((state) => {
          const shown = !seldom.includes(state) || state === filter.state || count(state) > 0
          return shown ? [{ value: state, label: `${filterWord(state)} ${count(state)}` }] : []
        })}
      />
      <TextInput
        size="xs"
        flex={1}
        miw={160}
        leftSection={<IconSearch size={14} />}
        aria-label={i18n.t('queue.search')}
        placeholder={i18n.t('queue.search')}
        value={filter.words}
        onChange={(event) => onChange({ ...filter, words: event.currentTarget.value })}
      />
    </Group>
  )
}
