import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { number } from '../../../components/words.ts'

interface SelectionBarProps {
  count: number
  onClear: () => void
  children: ReactNode
}

/** How many rows are selected, and what can be done with them. */
export function SelectionBar({ count, onClear, children }: SelectionBarProps) {
  return (
    <Group gap="xs" role="toolbar" aria-label={i18n.t('table.selected', [number(count)])}>
      <Text size="sm" fw={600} aria-live="polite">
        {i18n.t('table.selected', [number(count)])}
      </Text>
      {children}
      <Button size="compact-sm" variant="subtle" onClick={onClear}>
        {i18n.t('table.clearSelection')}
      </Button>
    </Group>
  )
}
