import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { hostOf, hostPattern } from './host-pattern.ts'
import { useHosts } from './use-hosts.ts'

/** The hosts that may be read without a click; those a person allowed can be taken back, and more be allowed. */
export function HostsSetting() {
  const hosts = useHosts()
  if (!hosts) return null
  return (
    <Stack gap="xs">
      <Text size="sm">{i18n.t('options.ownHosts', [hosts.own.map(hostOf).join(', ')])}</Text>
      {hosts.allowed.length > 0 && (
        <List size="sm" listStyleType="none" aria-label={i18n.t('options.allowedHosts')}>
          {hosts.allowed.map((pattern) => (
            <List.Item key={pattern} mb={4}>
              <Group gap="xs">
                {hostOf(pattern)}
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={i18n.t('options.removeHost', [hostOf(pattern)])}
                  onClick={() => void browser.permissions.remove({ origins: [pattern] })}
                >
                  {i18n.t('options.remove')}
                </Button>
              </Group>
            </List.Item>
          ))}
        </List>
      )}
      <AddHost />
    </Stack>
  )
}

function AddHost() {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const pattern = hostPattern(typed)
    if (!pattern) return setProblem(i18n.t('options.noHost'))
    // Asked in the turn of the click: browsers refuse to ask later.
    void browser.permissions.request({ origins: [pattern] }).then((given) => {
      setProblem(given ? null : i18n.t('options.refusedHost'))
      if (given) setTyped('')
    })
  }
  return (
    <form onSubmit={add}>
      <Group gap="xs" align="flex-start">
        <TextInput
          size="xs"
          w={300}
          aria-label={i18n.t('options.addHostLabel')}
          placeholder="example.org"
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="default" disabled={typed.trim() === ''}>
          {i18n.t('options.addHost')}
        </Button>
      </Group>
    </form>
  )
}
