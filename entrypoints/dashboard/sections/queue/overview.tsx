import { Alert, Button, Center, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconListCheck, IconPlus } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { ImportDialog } from './import-dialog.tsx'
import { ListCard } from './list-card.tsx'
import { PaceSetting } from './pace-setting.tsx'
import { useLists } from './use-queue.ts'

/** All lists with their progress, and the way to add one. */
export function Overview() {
  const lists = useLists()
  const [adding, { open, close }] = useDisclosure(false)
  return (
    <Stack maw={960}>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {i18n.t('sections.queue')}
        </Title>
        <Group gap="xs">
          <PaceSetting />
          <Button leftSection={<IconPlus size={16} />} onClick={open}>
            {i18n.t('queue.add')}
          </Button>
        </Group>
      </Group>
      {!lists && <Loader aria-label={i18n.t('workspace.loading')} />}
      {lists && lists.unreadable > 0 && (
        <Alert color="orange">{i18n.t('workspace.unreadable', lists.unreadable)}</Alert>
      )}
      {lists?.rows.length === 0 && <NoLists onAdd={open} />}
      {lists?.rows.map((list) => (
        <ListCard key={list.id} list={list} />
      ))}
      <ImportDialog opened={adding} onClose={close} />
    </Stack>
  )
}

function NoLists({ onAdd }: { onAdd: () => void }) {
  return (
    <Center mih={280}>
      <Stack align="center" ta="center" gap="sm" maw={440}>
        <IconListCheck size={40} stroke={1.3} />
        <Text fw={600}>{i18n.t('queue.none')}</Text>
        <Text size="sm" c="dimmed">
          {i18n.t('queue.noneHint')}
        </Text>
        <Button variant="default" onClick={onAdd}>
          {i18n.t('queue.add')}
        </Button>
      </Stack>
    </Center>
  )
}
