import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { ShortcutsList } from '../../../../components/shortcuts-help.tsx'
import { keysInForce } from '../../../../utils/report/keys.ts'
import { readSettings } from '../../../../utils/store/settings.ts'
import { hrefOf } from '../../use-route.ts'

/** How to begin, and the keys. */
export function FirstReport() {
  const settings = useLiveQuery(readSettings)
  return (
    <Stack gap="sm">
      <List type="ordered" spacing={6} withPadding>
        <List.Item>{i18n.t('welcome.open')}</List.Item>
        <List.Item>{i18n.t('welcome.press')}</List.Item>
        <List.Item>{i18n.t('welcome.walk')}</List.Item>
      </List>
      <Text size="sm">
        {i18n.t('welcome.many')}{' '}
        <Anchor size="sm" underline="always" href={hrefOf('queue')}>
          {i18n.t('welcome.toQueue')}
        </Anchor>
      </Text>
      <Title order={3} size="h5">
        {i18n.t('shortcuts.title')}
      </Title>
      <ShortcutsList keys={keysInForce(settings?.keys ?? {})} />
    </Stack>
  )
}
