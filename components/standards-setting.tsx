import { Alert, Button, FileButton, Group, List, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { i18n } from '#i18n'
import type { FieldProblem } from '../utils/report/parse-standard.ts'
import type { Standard } from '../utils/report/standard.ts'
import { offerUndo } from './undo-offer.tsx'
import { say } from './words.ts'

/** Props of StandardsSetting. */
export interface StandardsSettingProps {
  builtIn: Standard[]
  own: Standard[]
  /** True under a heading that says the same. */
  titled?: boolean
  /** Takes a file's text; answers what is wrong with it, nothing when it was taken. */
  onLoad: (text: string) => Promise<FieldProblem[]>
  onRemove: (id: string) => void
}

/** The report standards in use; a further one is loaded from a JSON file, or refused with the fields that are wrong. */
export function StandardsSetting(props: StandardsSettingProps) {
  const { builtIn, own, titled = false, onLoad, onRemove } = props
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const load = async (file: File | null) => {
    if (file) setProblems(await onLoad(await file.text()))
  }
  const remove = (standard: Standard) => {
    onRemove(standard.id)
    const back = () => void onLoad(JSON.stringify(standard))
    offerUndo(i18n.t('standards.removed', [say(standard.title)]), back)
  }
  return (
    <Stack gap={6}>
      {!titled && (
        <Text size="sm" fw={600}>
          {i18n.t('standards.title')}
        </Text>
      )}
      {builtIn.map((standard) => (
        <Text key={standard.id} size="sm">
          {say(standard.title)}
        </Text>
      ))}
      {own.map((standard) => (
        <OwnStandard
          key={standard.id}
          title={say(standard.title)}
          onRemove={() => remove(standard)}
        />
      ))}
      <LoadButton onFile={load} />
      {problems.length > 0 && <Problems problems={problems} />}
    </Stack>
  )
}

const LoadButton = ({ onFile }: { onFile: (file: File | null) => Promise<void> }) => (
  <FileButton accept="application/json,.json" onChange={(file) => void onFile(file)}>
    {(props) => (
      <Button {...props} variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }}>
        {i18n.t('standards.load')}
      </Button>
    )}
  </FileButton>
)

function OwnStandard({ title, onRemove }: { title: string; onRemove: () => void }) {
  const remove = i18n.t('standards.remove')
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{title}</Text>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`${remove}: ${title}`}
        onClick={onRemove}
      >
        {remove}
      </Button>
    </Group>
  )
}

/** Below the button, and in a drawer below the window: they come into sight by themselves. */
function Problems({ problems }: { problems: FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other problems are another box
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [problems])
  return (
    <Alert
      ref={box}
      color="red"
      p="xs"
      title={i18n.t('standards.refused')}
      role="alert"
      // Clear of the edge: lines end at parts of a pixel, to which nothing is scrolled.
      style={{ scrollMarginBlock: 8 }}
    >
      <List size="xs">
        {problems.slice(0, 12).map(({ field, message }) => (
          <List.Item key={`${field} ${message.en}`}>
            <b>{field}</b> {say(message)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
