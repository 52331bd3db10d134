import { Alert, Button, Group, Text } from '@mantine/core'
import { i18n } from '#i18n'
import type { Label } from '../../../../utils/report/label.ts'
import { addLabel } from './codebook-actions.ts'

/** Names that notes carry and the codebook does not have (imported, or kept when a label was removed). */
export function StrayLabels({ all, counts }: { all: Label[]; counts: Map<string, number> }) {
  const known = new Set(all.map(({ name }) => name))
  const strays = [...counts].filter(([name, count]) => !known.has(name) && count > 0)
  if (strays.length === 0) return null
  return (
    <Alert color="gray" title={i18n.t('codebook.strays')}>
      <Group gap="xs">
        {strays.map(([name, count]) => (
          <Group key={name} gap={4}>
            <Text size="sm">
              {name} {i18n.t('codebook.notes', count)}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={i18n.t('codebook.takeUp', [name])}
              onClick={() => void addLabel(name)}
            >
              {i18n.t('codebook.add')}
            </Button>
          </Group>
        ))}
      </Group>
    </Alert>
  )
}
