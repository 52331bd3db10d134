import { ActionIcon, Button, Group, Menu } from '@mantine/core'
import {
  IconDots,
  IconDownload,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipForward,
  IconPlayerStop,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { i18n } from '#i18n'
import { focusOpener } from '../../../../components/focus-opener.ts'
import type { ReviewedMarks } from '../../../../utils/report/document.ts'
import { type QueueList, type QueueRow, standingOf } from '../../../../utils/report/queue.ts'
import { hrefOf } from '../../use-route.ts'
import { exportList } from './export-list.ts'
import { openNext } from './open-next.ts'
import { allowHosts } from './permissions.ts'
import { cancel, pause, remove, resume, retry } from './queue-actions.tsx'
import { originsOf, useHostsToAllow } from './use-hosts-to-allow.ts'

/** Props of ListControls. */
export interface ListControlsProps {
  list: QueueList
  rows: QueueRow[]
  reviewed: ReviewedMarks
  selected: ReadonlySet<string>
  onDone: () => void
}

/** What can be done with a list: let it run, stop it, go through its results, take them out. */
export function ListControls(props: ListControlsProps) {
  const { list, rows, selected, onDone } = props
  const origins = useMemo(() => originsOf(rows.filter(asksPermission)), [rows])
  const toAllow = useHostsToAllow(origins) ?? []
  const again = async () => {
    await retry(list.id, [...selected])
    onDone()
  }
  return (
    <Group gap="xs" justify="flex-end">
      {selected.size > 0 && (
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} />}
          onClick={() => void again()}
        >
          {i18n.t('queue.againSelected', [selected.size])}
        </Button>
      )}
      <RunButton list={list} rows={rows} toAllow={toAllow} />
      <Button
        leftSection={<IconPlayerSkipForward size={16} />}
        onClick={() => void openNext(list.id)}
      >
        {i18n.t('queue.next')}
      </Button>
      <MoreMenu {...props} toAllow={toAllow} />
    </Group>
  )
}

interface RunProps extends Pick<ListControlsProps, 'list' | 'rows'> {
  /** Hosts of the list that the person has not allowed yet. */
  toAllow: string[]
}

function RunButton({ list, rows, toAllow }: RunProps) {
  const toRetry = rows.filter(canRetry)
  const left = rows.some(({ state }) => state === 'waiting' || state === 'working')
  if (list.state === 'running') {
    return (
      <Button
        variant="default"
        leftSection={<IconPlayerPause size={16} />}
        onClick={() => void pause(list)}
      >
        {i18n.t('queue.pause')}
      </Button>
    )
  }
  if (left) {
    return (
      <Button
        variant="default"
        leftSection={<IconPlayerPlay size={16} />}
        onClick={() => void allowHosts(toAllow).finally(() => resume(list))}
      >
        {i18n.t('queue.resume')}
      </Button>
    )
  }
  if (toRetry.length === 0) return null
  return (
    <Button
      variant="default"
      leftSection={<IconRefresh size={16} />}
      onClick={() => void retryAll(list, toRetry, toAllow)}
    >
      {retryWords(toRetry)}
    </Button>
  )
}

/** Hosts that were not allowed are asked for again: that is what the click is for. */
async function retryAll(list: QueueList, rows: QueueRow[], toAllow: string[]): Promise<void> {
  await allowHosts(toAllow)
  await retry(
    list.id,
    rows.map(({ id }) => id),
  )
}

/** A page that was read and is no report says the same again; whoever doubts that retries the row itself. */
const canRetry = (row: QueueRow) => ['failed', 'cancelled'].includes(standingOf(row))

function retryWords(rows: QueueRow[]): string {
  const cancelled = rows.some((row) => standingOf(row) === 'cancelled')
  return i18n.t(cancelled ? 'queue.retryBoth' : 'queue.retryFailed', [rows.length])
}

/** Rows that will be asked for, or were not because nobody allowed it. */
const asksPermission = ({ state, reason }: QueueRow) =>
  state === 'waiting' || reason === 'no-permission'

function MoreMenu({ list, rows, reviewed, toAllow }: ListControlsProps & RunProps) {
  const toRetry = rows.filter(canRetry)
  const unfinished = rows.some(({ state }) => state === 'waiting')
  const label = i18n.t('head.menu')
  return (
    <Menu position="bottom-end" withinPortal withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={label} title={label}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown onClickCapture={focusOpener}>
        <Menu.Item
          leftSection={<IconDownload size={15} />}
          onClick={() => void exportList(list, rows, reviewed)}
        >
          {i18n.t('queue.export')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRefresh size={15} />}
          disabled={toRetry.length === 0}
          onClick={() => void retryAll(list, toRetry, toAllow)}
        >
          {retryWords(toRetry)}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPlayerStop size={15} />}
          disabled={!unfinished}
          onClick={() => void cancel(list)}
        >
          {i18n.t('queue.cancel')}
        </Menu.Item>
        <Menu.Divider role="separator" />
        <RemoveItem list={list} />
      </Menu.Dropdown>
    </Menu>
  )
}

function RemoveItem({ list }: Pick<ListControlsProps, 'list'>) {
  return (
    <Menu.Item
      color="red.9"
      leftSection={<IconTrash size={15} />}
      onClick={() => {
        location.hash = hrefOf('queue')
        void remove(list)
      }}
    >
      {i18n.t('queue.remove')}
    </Menu.Item>
  )
}
