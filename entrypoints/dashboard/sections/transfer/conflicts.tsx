import { Box, Group, Pagination, Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { number } from '../../../../components/words.ts'
import {
  alike,
  type ConflictChoice,
  type ConflictSide,
  conflictName,
  sideChosen,
} from '../../../../utils/report/transfer.ts'
import type { NotableRow } from '../../../../utils/store/transfer/sort-rows.ts'
import { sideOfAll, withOne } from './conflict-choice.ts'
import { tableWord } from './table-words.ts'
import { sideOf, subjectOf } from './words-of-row.ts'

/** Props of Conflicts. */
export interface ConflictsProps {
  /** The conflicts that can be settled one by one: all but those of settings and of what goes along with a report. */
  rows: NotableRow[]
  /** Number of all conflicts. */
  total: number
  choice: ConflictChoice
  onChoose: (choice: ConflictChoice) => void
}

/** So many are drawn at once: radio buttons are dear, and a merge may have thousands of conflicts. */
const perPage = 50

const sides = ['ours', 'theirs'] as const
const sideWord = (side: ConflictSide) =>
  i18n.t(side === 'ours' ? 'transfer.keepOurs' : 'transfer.takeTheirs')

/** What was changed on both sides: settled all at once, or one by one with both wordings side by side. */
export function Conflicts({ rows, total, choice, onChoose }: ConflictsProps) {
  const unlisted = total - rows.length
  return (
    <Stack gap="xs">
      <AllAtOnce total={total} choice={choice} onChoose={onChoose} />
      {rows.length > 0 && (
        <OneByOne rows={rows} total={total} choice={choice} onChoose={onChoose} />
      )}
      {rows.length > 0 && unlisted > 0 && (
        <Text size="xs" c="dimmed">
          {i18n.t('transfer.unlisted', [number(unlisted), sideWord(choice.all)])}
        </Text>
      )}
    </Stack>
  )
}

function OneByOne({ rows, total, choice, onChoose }: ConflictsProps) {
  const [page, setPage] = useState(1)
  return (
    <>
      <Box
        // Another page begins at its top.
        key={page}
        mah={420}
        style={{ overflow: 'auto' }}
        role="group"
        aria-label={i18n.t('transfer.oneByOne')}
      >
        <Stack gap="xs">
          {rows.slice((page - 1) * perPage, page * perPage).map((row) => (
            <Conflict
              key={conflictName(row)}
              row={row}
              side={sideChosen(choice, conflictName(row))}
              onChoose={(side) => onChoose(withOne(choice, conflictName(row), side, total))}
            />
          ))}
        </Stack>
      </Box>
      <Pages total={rows.length} page={page} onChange={setPage} />
    </>
  )
}

interface PagesProps {
  total: number
  /** From 1. */
  page: number
  onChange: (page: number) => void
}

/** Leads through conflicts that do not stand on one page. */
function Pages({ total, page, onChange }: PagesProps) {
  if (total <= perPage) return null
  const last = Math.min(total, page * perPage)
  return (
    <Group gap="sm">
      <Pagination
        size="sm"
        total={Math.ceil(total / perPage)}
        value={page}
        onChange={onChange}
        aria-label={i18n.t('transfer.pages')}
        getItemProps={(one) => ({ 'aria-label': i18n.t('transfer.page', [number(one)]) })}
        getControlProps={(control) => ({
          'aria-label': i18n.t(
            control === 'next' ? 'transfer.nextConflicts' : 'transfer.previousConflicts',
          ),
        })}
      />
      <Text size="xs" c="dimmed" aria-live="polite">
        {i18n.t('transfer.pageOf', [number((page - 1) * perPage + 1), number(last), number(total)])}
      </Text>
    </Group>
  )
}

/** Neither is ticked where some conflicts go one way and some the other. */
function AllAtOnce({ total, choice, onChoose }: Omit<ConflictsProps, 'rows'>) {
  return (
    <Radio.Group
      label={i18n.t('transfer.conflicts', [number(total)])}
      value={sideOfAll(choice) ?? ''}
      onChange={(side) => onChoose(alike(side as ConflictSide))}
    >
      <Group mt={4}>
        <Radio value="ours" label={i18n.t('transfer.keepAllOurs')} />
        <Radio value="theirs" label={i18n.t('transfer.takeAllTheirs')} />
      </Group>
    </Radio.Group>
  )
}

interface ConflictProps {
  row: NotableRow
  side: ConflictSide
  onChoose: (side: ConflictSide) => void
}

function Conflict({ row: { table, line, row, ours }, side, onChoose }: ConflictProps) {
  const subject = subjectOf(row, ours)
  return (
    <Paper withBorder p="xs" data-conflict={line}>
      <Radio.Group
        label={i18n.t('transfer.conflictOf', [tableWord(table), number(line)])}
        description={
          subject && (
            <Text span size="xs" lineClamp={2}>
              {subject}
            </Text>
          )
        }
        value={side}
        onChange={(value) => onChoose(value as ConflictSide)}
      >
        <SimpleGrid cols={2} spacing="xs" mt={6}>
          {sides.map((one) => (
            <SideCard
              key={one}
              side={one}
              row={one === 'ours' ? (ours ?? {}) : row}
              chosen={one === side}
            />
          ))}
        </SimpleGrid>
      </Radio.Group>
    </Paper>
  )
}

interface SideCardProps {
  side: ConflictSide
  row: NotableRow['row']
  chosen: boolean
}

/** The wording of one side: to click it is to choose it. */
function SideCard({ side, row, chosen }: SideCardProps) {
  const { words, about } = sideOf(row)
  return (
    <Radio.Card
      value={side}
      p="xs"
      display="flex"
      style={{
        alignItems: 'flex-start',
        borderColor: chosen ? 'var(--mantine-primary-color-filled)' : undefined,
      }}
    >
      <Group wrap="nowrap" align="flex-start" gap="xs">
        <Radio.Indicator />
        <Stack gap={2} miw={0}>
          <Text size="xs" fw={600}>
            {sideWord(side)}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {words}
          </Text>
          <Text size="xs" c="dimmed">
            {about}
          </Text>
        </Stack>
      </Group>
    </Radio.Card>
  )
}
