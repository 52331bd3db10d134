import { Alert, Button, Group, Text } from '@mantine/core'
import { i18n } from '#i18n'

/** What may be wrong with what is kept, worst first. */
export type StoreProblem = 'broken' | 'outdated' | 'blocked' | 'full'

/** Props of StoreNotice. */
export interface StoreNoticeProps {
  problem: StoreProblem
  /** Megabytes that are left, for `full`. */
  megabytes: number
  onReload: () => void
}

/** Says that work cannot be kept, or soon cannot, and what to do. */
export function StoreNotice({ problem, megabytes, onReload }: StoreNoticeProps) {
  const grave = problem === 'broken' || problem === 'outdated'
  return (
    <Alert color={grave ? 'red' : 'orange'} p="xs" radius={0} role="alert">
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm">
          {problem === 'full' ? i18n.t('store.full', [megabytes]) : i18n.t(`store.${problem}`)}
        </Text>
        {grave && (
          <Button size="compact-sm" variant="default" onClick={onReload}>
            {i18n.t('store.reload')}
          </Button>
        )}
      </Group>
    </Alert>
  )
}
