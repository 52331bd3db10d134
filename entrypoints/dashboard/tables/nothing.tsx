import { Center, Stack, Text } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'

/** An empty table: why it is empty and what fills it. */
export function Nothing({ words }: { words: string }) {
  return (
    <Center p="xl">
      <Stack align="center" gap="xs" maw={460}>
        <IconInbox size={36} stroke={1.2} aria-hidden />
        <Text c="dimmed" ta="center">
          {words}
        </Text>
      </Stack>
    </Center>
  )
}
