import { Accordion, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { LongList } from '../../components/long-list.tsx'
import { offerUndo } from '../../components/undo-offer.tsx'
import { listed } from '../../components/words.ts'
import type { Annotation } from '../../utils/report/annotation.ts'
import type { View } from './use-view.ts'

/** Notes thrown away, to be taken out again; emptying can be taken back like any other change. */
export function Trash({ view }: { view: View }) {
  const { data } = view
  if (data.trash.length === 0) return null
  return (
    <Accordion variant="contained" chevronPosition="left" keepMounted={false}>
      <Accordion.Item value="trash">
        <Accordion.Control>
          <Text size="sm">{i18n.t('trash.title', [data.trash.length])}</Text>
        </Accordion.Control>
        <Accordion.Panel>
          <Stack gap="xs">
            <LongList items={data.trash} keyOf={({ id }) => id} height={60} gap={10}>
              {(note) => <ThrownAway note={note} onRestore={() => void restore(view, note)} />}
            </LongList>
            <Button
              size="compact-sm"
              color="red.9"
              variant="outline"
              onClick={() => void empty(view)}
            >
              {i18n.t('trash.empty')}
            </Button>
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}

function ThrownAway({ note, onRestore }: { note: Annotation; onRestore: () => void }) {
  return (
    <Paper withBorder p="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
          {note.comment || note.quote || listed(note.labels)}
        </Text>
        <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={onRestore}>
          {i18n.t('trash.restore')}
        </Button>
      </Group>
    </Paper>
  )
}

/** Empties the trash, and offers to take that back. */
async function empty({ actions }: View): Promise<void> {
  const removed = await actions.emptyTrash()
  if (!removed || removed.value.length === 0) return
  const message = i18n.t('trash.emptied', removed.value.length)
  offerUndo(message, () => void actions.refillTrash(removed.value))
}

/** Takes a note out of the trash again, and shows it. */
export async function restore({ actions, goTo }: View, note: Annotation): Promise<void> {
  if (await actions.restoreNote(note)) goTo('note', note.id)
}
