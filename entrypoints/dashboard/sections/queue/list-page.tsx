import { Alert, Anchor, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { remainingMs } from '../../../../utils/queue/retry.ts'
import { countStandings, type QueueList, type QueueRow } from '../../../../utils/report/queue.ts'
import type { Settings } from '../../../../utils/report/settings.ts'
import { hrefOf } from '../../use-route.ts'
import { type Filter, matching } from './filter-rows.ts'
import { ListState } from './list-card.tsx'
import { ListControls } from './list-controls.tsx'
import { ListProgress } from './list-progress.tsx'
import { RowFilter } from './row-filter.tsx'
import { RowsTable } from './rows-table.tsx'
import { useLists, useReviewed, useRows, useSettings } from './use-queue.ts'
import { lasting } from './words.ts'

/** One list: its progress, what can be done with it, and its addresses. */
export function ListPage({ listId }: { listId: string }) {
  const lists = useLists()
  const rows = useRows(listId)
  if (!lists || !rows) return <Loader aria-label={i18n.t('workspace.loading')} />
  const list = lists.rows.find(({ id }) => id === listId)
  if (!list) return <NoSuchList />
  return (
    <>
      {rows.unreadable > 0 && (
        <Alert color="orange" mb="sm">
          {i18n.t('workspace.unreadable', rows.unreadable)}
        </Alert>
      )}
      <LoadedList list={list} rows={rows.rows} />
    </>
  )
}

function LoadedList({ list, rows }: { list: QueueList; rows: QueueRow[] }) {
  const settings = useSettings()
  const reviewed = useReviewed(rows)
  const [filter, setFilter] = useState<Filter>({ state: 'all', words: '' })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const shown = useMemo(() => matching(rows, filter, reviewed), [rows, filter, reviewed])
  const running = list.state === 'running' && settings
  return (
    <Stack gap="sm" h="calc(100dvh - 48px - 2 * var(--mantine-spacing-md))">
      <Group justify="space-between" align="flex-start">
        {/* Where both do not fit beside each other, the buttons go below: a title is worth more than half a line. */}
        <Stack gap={4} miw={0} flex="1 1 320px">
          <Group gap="xs">
            <BackToLists />
            <ListState state={list.state} />
          </Group>
          <Title order={2} size="h3" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
            {list.title}
          </Title>
        </Stack>
        <ListControls
          list={list}
          rows={rows}
          reviewed={reviewed}
          selected={selected}
          onDone={() => setSelected(new Set())}
        />
      </Group>
      <ListProgress
        counts={countStandings(rows)}
        remaining={running ? remainingWords(rows, running) : null}
      />
      <RowFilter rows={rows} reviewed={reviewed} filter={filter} onChange={setFilter} />
      <RowsTable rows={shown} reviewed={reviewed} selected={selected} onSelect={setSelected} />
    </Stack>
  )
}

/** What a page takes where none of this list has been reviewed yet, in milliseconds. */
const usual = 1500

function remainingWords(rows: QueueRow[], settings: Settings): string {
  const left = new Map<string, number>()
  let again = 0
  for (const { state, host, notBefore } of rows) {
    if (state !== 'waiting' && state !== 'working') continue
    left.set(host, (left.get(host) ?? 0) + 1)
    if (state === 'waiting' && notBefore) again = Math.max(again, Date.parse(notBefore))
  }
  const lasted = rows.flatMap(({ startedAt, finishedAt }) =>
    startedAt && finishedAt ? [Date.parse(finishedAt) - Date.parse(startedAt)] : [],
  )
  const average = lasted.length ? lasted.reduce((sum, ms) => sum + ms, 0) / lasted.length : usual
  const pace = { pauseMs: settings.queuePause * 1000, hosts: settings.queueHosts }
  const remaining = remainingMs([...left.values()], pace, average)
  return i18n.t('queue.remaining', [lasting(Math.max(remaining, again - Date.now()))])
}

function BackToLists() {
  return (
    <Anchor href={hrefOf('queue')} size="sm">
      <Group gap={4} component="span" display="inline-flex">
        <IconArrowLeft size={14} />
        {i18n.t('queue.allLists')}
      </Group>
    </Anchor>
  )
}

function NoSuchList() {
  return (
    <Stack>
      <BackToLists />
      <Text>{i18n.t('queue.noSuchList')}</Text>
    </Stack>
  )
}
