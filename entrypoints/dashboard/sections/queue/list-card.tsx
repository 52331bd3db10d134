import { ActionIcon, Anchor, Badge, Card, Group, Loader, Stack, Text } from '@mantine/core'
import { IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { moment } from '../../../../components/words.ts'
import type { QueueList } from '../../../../utils/report/queue.ts'
import { hrefOf } from '../../use-route.ts'
import { ListProgress } from './list-progress.tsx'
import { pause, remove, resume } from './queue-actions.tsx'
import { useCounts } from './use-queue.ts'

/** One list of the overview: its name, how far it is, and what can be done with it. */
export function ListCard({ list }: { list: QueueList }) {
  const counts = useCounts(list.id)
  const added = moment(list.createdAt)
  return (
    <Card withBorder padding="sm" component="article" aria-label={list.title}>
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Anchor href={hrefOf('queue', list.id)} fw={600} truncate>
              {list.title}
            </Anchor>
            <ListState state={list.state} />
          </Group>
          <CardActions list={list} open={counts ? counts.waiting > 0 : false} />
        </Group>
        {counts ? <ListProgress counts={counts} /> : <Loader size="xs" />}
        <Text size="xs" c="dimmed">
          {i18n.t('queue.addedAt', [added])}
        </Text>
      </Stack>
    </Card>
  )
}

function CardActions({ list, open }: { list: QueueList; open: boolean }) {
  const running = list.state === 'running'
  return (
    <Group gap={6} wrap="nowrap">
      {(running || open) && (
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={i18n.t(running ? 'queue.pause' : 'queue.resume')}
          title={i18n.t(running ? 'queue.pause' : 'queue.resume')}
          onClick={() => void (running ? pause(list) : resume(list))}
        >
          {running ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        </ActionIcon>
      )}
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={i18n.t('queue.remove')}
        title={i18n.t('queue.remove')}
        onClick={() => void remove(list)}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  )
}

const colours = { running: 'blue.8', paused: 'gray.7', finished: '#237032' }

/** Whether a list runs, rests or is finished. */
export function ListState({ state }: { state: QueueList['state'] }) {
  return (
    <Badge color={colours[state]} style={{ flexShrink: 0 }}>
      {i18n.t(`queueList.${state}`)}
    </Badge>
  )
}
