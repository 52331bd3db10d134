import { Badge, Button, Group, MultiSelect, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { i18n } from '#i18n'
import type { Annotation } from '../../../../utils/report/annotation.ts'
import type { Coding } from '../../../../utils/report/coding.ts'
import type { CodedUnit } from '../../../../utils/report/disagreement.ts'
import { labels } from '../../../../utils/store/codebook.ts'
import { takeLabels, takeSide } from './settle-unit.ts'

/** What the coders wrote on the same words: a third note takes over either side, or has labels of its own. */
export function UnitPair({ unit, coding }: { unit: CodedUnit; coding: Coding }) {
  const codebook = useLiveQuery(labels) ?? []
  const both = [...new Set([...unit.labels.first, ...unit.labels.second])]
  const [third, setThird] = useState(both)
  const names = [...new Set([...codebook.map(({ name }) => name), ...both])]
  return (
    <Paper withBorder p="sm" component="article" data-unit>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text size="sm" fw={600} lang="zh-CN">
            {unit.quote ? `“${unit.quote}”` : i18n.t('coding.noWords')}
          </Text>
          {unit.settledBy && (
            <Badge color="green.9" tt="none" style={{ flexShrink: 0 }}>
              {i18n.t('coding.inForce', [
                unit.settledBy.labels.join('、') || i18n.t('coding.noLabels'),
              ])}
            </Badge>
          )}
        </Group>
        <SimpleGrid cols={2} spacing="xs">
          <Side name={coding.first} notes={unit.first} onTake={() => takeSide(unit, 'first')} />
          <Side name={coding.second} notes={unit.second} onTake={() => takeSide(unit, 'second')} />
        </SimpleGrid>
        <Group gap="xs" align="flex-end">
          <MultiSelect
            flex={1}
            size="xs"
            label={i18n.t('coding.thirdLabels')}
            data={names}
            value={third}
            onChange={setThird}
          />
          <Button size="xs" variant="default" onClick={() => void takeLabels(unit, third)}>
            {i18n.t('coding.giveBoth')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  )
}

interface SideProps {
  name: string
  notes: Annotation[]
  onTake: () => Promise<void>
}

function Side({ name, notes, onTake }: SideProps) {
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      {notes.length === 0 && <Text size="sm">{i18n.t('coding.noNote')}</Text>}
      {notes.map((note) => (
        <div key={note.id}>
          <Group gap={4}>
            {note.labels.map((label) => (
              <Badge key={label} size="sm" variant="default" tt="none">
                {label}
              </Badge>
            ))}
          </Group>
          <Text size="sm">{note.comment}</Text>
        </div>
      ))}
      {notes.length > 0 && (
        <Button size="compact-xs" style={{ alignSelf: 'flex-start' }} onClick={() => void onTake()}>
          {i18n.t('coding.take', [name])}
        </Button>
      )}
    </Stack>
  )
}
