import { ActionIcon, Button, Group, Menu, Text, TextInput } from '@mantine/core'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { i18n } from '#i18n'
import { offerUndo } from '../../../components/undo-offer.tsx'
import {
  defaultTableState,
  type Grain,
  type SavedView,
  type TableState,
} from '../../../utils/report/view.ts'
import { removeView, saveView, viewsOf } from '../../../utils/store/views.ts'

interface ViewsMenuProps {
  grain: Grain
  state: TableState
  onState: (state: TableState) => void
}

/** Saved ways of looking at a table: choose one, save the present one, remove one. */
export function ViewsMenu({ grain, state, onState }: ViewsMenuProps) {
  const views = useLiveQuery(() => viewsOf(grain), [grain]) ?? []
  return (
    <Menu withinPortal withInitialFocusPlaceholder={false} closeOnItemClick={false} width={260}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconBookmark size={14} />}>
          {i18n.t('table.views')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.length === 0 && (
          <Text size="xs" c="dimmed" p="xs">
            {i18n.t('table.noViews')}
          </Text>
        )}
        {views.map((view) => (
          <Group key={view.id} wrap="nowrap" gap={4}>
            <Menu.Item flex={1} onClick={() => onState(view.state)}>
              {view.title}
            </Menu.Item>
            <ActionIcon
              variant="subtle"
              color="red"
              size="sm"
              aria-label={i18n.t('table.removeView', [view.title])}
              title={i18n.t('table.removeView', [view.title])}
              onClick={() => void remove(view)}
            >
              <IconTrash size={14} />
            </ActionIcon>
          </Group>
        ))}
        <Menu.Divider role="separator" />
        <Menu.Item onClick={() => onState(defaultTableState)}>
          {i18n.t('table.resetView')}
        </Menu.Item>
        <SaveForm grain={grain} state={state} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** Takes a view away, and offers it back. */
async function remove({ id, grain, title, state }: SavedView): Promise<void> {
  await removeView(id)
  offerUndo(i18n.t('table.viewRemoved', [title]), () => void saveView(grain, title, state))
}

function SaveForm({ grain, state }: Omit<ViewsMenuProps, 'onState'>) {
  const [title, setTitle] = useState('')
  const save = async () => {
    await saveView(grain, title, state)
    setTitle('')
  }
  return (
    <form
      aria-label={i18n.t('table.saveView')}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim()) void save()
      }}
    >
      <Group gap={4} p={4} wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          maxLength={60}
          aria-label={i18n.t('table.viewName')}
          placeholder={i18n.t('table.viewName')}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          // The menu takes letters for its own search.
          onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
        />
        <Button size="compact-sm" type="submit" disabled={!title.trim()}>
          {i18n.t('table.save')}
        </Button>
      </Group>
    </form>
  )
}
