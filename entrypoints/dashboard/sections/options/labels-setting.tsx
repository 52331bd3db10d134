import { Anchor, Badge, Group, Text } from '@mantine/core'
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
          <Badge key={name} color={color} title={description} autoContrast>
            {name}
          </Badge>
        ))}
      </Group>
      <Anchor size="sm" underline="always" href={hrefOf('codebook')}>
        {i18n.t('options.toCodebook')}
      </Anchor>
    </>
  )
}
