import { Button, NumberInput, Popover, Stack, Text } from '@mantine/core'
import { IconGauge } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { setPace } from './queue-actions.tsx'
import { useSettings } from './use-queue.ts'

/** How long the queue rests between two requests to one host, and how many hosts it asks at once. */
export function PaceSetting() {
  const settings = useSettings()
  return (
    <Popover position="bottom-end" trapFocus withinPortal>
      <Popover.Target>
        <Button variant="default" leftSection={<IconGauge size={16} />} disabled={!settings}>
          {i18n.t('queue.pace', [settings?.queuePause ?? 2])}
        </Button>
      </Popover.Target>
      <Popover.Dropdown w={280}>
        <Stack gap="xs">
          <NumberInput
            label={i18n.t('queue.pauseLabel')}
            min={1}
            max={60}
            clampBehavior="strict"
            value={settings?.queuePause ?? 2}
            onChange={(value) => isNumber(value) && void setPace({ queuePause: value })}
          />
          <NumberInput
            label={i18n.t('queue.hostsLabel')}
            min={1}
            max={8}
            allowDecimal={false}
            clampBehavior="strict"
            value={settings?.queueHosts ?? 3}
            onChange={(value) => isNumber(value) && void setPace({ queueHosts: value })}
          />
          <Text size="xs" c="dimmed">
            {i18n.t('queue.paceHint')}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

/** A field that is being emptied holds no number yet. */
function isNumber(value: string | number): value is number {
  return typeof value === 'number' && value >= 1
}
