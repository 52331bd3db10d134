import { Stack, Text } from '@mantine/core'

/** Props of EmptyList. */
export interface EmptyListProps {
  /** That there is nothing. */
  title: string
  /** What that means, or what would fill it. */
  hint: string
}

/** Stands where a list of the panel has nothing in it. */
export function EmptyList({ title, hint }: EmptyListProps) {
  return (
    <Stack align="center" ta="center" p="lg" gap={4}>
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </Stack>
  )
}
