import { Alert, Button, Group, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { isAsked } from './outcome-of-note.tsx'
import type { View } from './use-view.ts'

/** Says how many notes lost their words or found them changed, whatever tab is open, and goes to the first. */
export function AskedNotice({ view }: { view: View }) {
  const asked = view.data.notes.filter((note) => isAsked(view, note))
  const first = asked[0]
  if (!first) return null
  return (
    <Alert color="orange" p="xs" mx="xs" mb="xs" role="status">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm">{i18n.t('became.asked', asked.length)}</Text>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => view.goTo('note', first.id)}
          style={{ flexShrink: 0 }}
        >
          {i18n.t('became.first')}
        </Button>
      </Group>
    </Alert>
  )
}
