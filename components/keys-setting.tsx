import { Alert, Button, Group, Kbd, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import {
  type KeyAction,
  type Keys,
  keyActions,
  keysInForce,
  pressed,
  refusedKey,
  shownKey,
} from '../utils/report/keys.ts'
import { onMac } from './shortcuts-help.tsx'

/** Props of KeysSetting. */
export interface KeysSettingProps {
  /** Keys the person has set, by action. */
  own: Record<string, string>
  /** True under a heading that says the same. */
  titled?: boolean
  onChange: (own: Record<string, string>) => void
}

/** Every action with its key; a button takes the next key pressed. What is taken already is refused with the reason. */
export function KeysSetting({ own, titled = false, onChange }: KeysSettingProps) {
  const [waiting, setWaiting] = useState<KeyAction | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const keys = keysInForce(own)
  const take = (action: KeyAction, key: string) => {
    setWaiting(null)
    const why = key === 'escape' ? null : refusedKey(keys, action, key)
    setProblem(why && refusal(key, why))
    if (key !== 'escape' && why === null) onChange({ ...own, [action]: key })
  }
  const reset = () => {
    setProblem(null)
    onChange({})
  }
  return (
    <Stack gap={4} component="section" aria-label={i18n.t('keys.title')}>
      <Head titled={titled} changed={Object.keys(own).length > 0} onReset={reset} />
      <div role="status">
        {problem && (
          <Alert color="orange" p={6}>
            <Text size="xs">{problem}</Text>
          </Alert>
        )}
      </div>
      {keyActions.map((action) => (
        <KeyRow
          key={action}
          action={action}
          keys={keys}
          waiting={waiting === action}
          onWait={(wait) => setWaiting(wait ? action : null)}
          onTake={(key) => take(action, key)}
        />
      ))}
    </Stack>
  )
}

interface HeadProps {
  titled: boolean
  /** False while all keys are those the panel comes with. */
  changed: boolean
  onReset: () => void
}

const Head = ({ titled, changed, onReset }: HeadProps) => (
  <Group justify={titled ? 'flex-end' : 'space-between'}>
    {!titled && (
      <Text size="sm" fw={600}>
        {i18n.t('keys.title')}
      </Text>
    )}
    <Button size="compact-xs" variant="default" disabled={!changed} onClick={onReset}>
      {i18n.t('keys.reset')}
    </Button>
  </Group>
)

interface KeyRowProps {
  action: KeyAction
  keys: Keys
  waiting: boolean
  onWait: (wait: boolean) => void
  onTake: (key: string) => void
}

function KeyRow({ action, keys, waiting, onWait, onTake }: KeyRowProps) {
  const words = i18n.t(`shortcuts.${action}`)
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm">{words}</Text>
      <Button
        size="compact-xs"
        variant={waiting ? 'light' : 'default'}
        title={i18n.t('keys.change', [words])}
        onClick={() => onWait(!waiting)}
        onBlur={() => waiting && onWait(false)}
        onKeyDown={(event) => {
          const key = pressed(event)
          if (!waiting || key === null) return
          event.preventDefault()
          event.stopPropagation()
          onTake(key)
        }}
      >
        {waiting ? i18n.t('keys.press') : keys[action].map((key) => <Shown key={key} name={key} />)}
        {/* A name that replaced the keys would leave speech users without what they see. */}
        <VisuallyHidden>{i18n.t('keys.change', [words])}</VisuallyHidden>
      </Button>
    </Group>
  )
}

const Shown = ({ name }: { name: string }) => (
  <Kbd size="xs" mx={2}>
    {shownKey(name, onMac())}
  </Kbd>
)

function refusal(key: string, why: 'digit' | 'browser' | KeyAction): string {
  const shown = shownKey(key, onMac())
  if (why === 'digit') return i18n.t('keys.digit', [shown])
  if (why === 'browser') return i18n.t('keys.browser', [shown])
  return i18n.t('keys.taken', [shown, i18n.t(`shortcuts.${why}`)])
}
