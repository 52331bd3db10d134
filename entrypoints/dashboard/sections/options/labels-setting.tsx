import { Anchor, ColorSwatch, Group, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { labels } from '../../../../utils/store/codebook.ts'
import { hrefOf } from '../../use-route.ts'

/** The labels there are; they are changed in the codebook. */
export function LabelsSetting() {
  const all = useLiveQuery(labels)
  return (
    <>
      {all?.length === 0 && <Text size="sm">{i18n.t('options.noLabels')}</Text>}
      <Group gap={6}>
        {all?.map(({ name, color, description }) => (
          <Group key={name} gap={4} mr="xs" title={description}>
            <ColorSwatch color={color} size={12} withShadow={false} aria-hidden />
            <Text size="sm">{name}</Text>
          </Group>
        ))}
      </Group>
      <Anchor size="sm" underline="always" href={hrefOf('codebook')}>
        {i18n.t('options.toCodebook')}
      </Anchor>
    </>
  )
}
