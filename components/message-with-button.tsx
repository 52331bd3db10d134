import { Button, Group, Text } from '@mantine/core'

/** Props of MessageWithButton. */
export interface MessageWithButtonProps {
  message: string
  button: string
  onPress: () => void
}

/** What a passing message says, with the one thing that can be done about it. */
export function MessageWithButton({ message, button, onPress }: MessageWithButtonProps) {
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{message}</Text>
      <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={onPress}>
        {button}
      </Button>
    </Group>
  )
}
