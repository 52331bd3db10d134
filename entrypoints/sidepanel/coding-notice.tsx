import { Alert, Button, Group, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { doneAt, isCoder, stateOf } from '../../utils/report/coding.ts'
import { openWorkspace } from './open-workspace.ts'
import type { View } from './use-view.ts'

/** Says that a report is coded by two apart, and takes the word of a coder who is done. */
export function CodingNotice({ view: { data, actions } }: { view: View }) {
  const { coding, settings } = data
  if (!coding || stateOf(coding) === 'settled') return null
  const { first, second } = coding
  const own = isCoder(coding, settings.reviewer)
  const done = own && doneAt(coding, settings.reviewer) !== null
  const blind = stateOf(coding) === 'blind'
  return (
    <Alert color="grape" m="xs" p="xs" title={i18n.t('coding.title', [first, second])}>
      <Text size="xs">
        {!blind
          ? i18n.t('coding.bothDone')
          : !own
            ? i18n.t('coding.notYours')
            : done
              ? i18n.t('coding.waiting')
              : i18n.t('coding.apart')}
      </Text>
      {blind && own && (
        <Group mt={6}>
          <Button size="compact-xs" variant="default" onClick={() => void actions.sayDone(!done)}>
            {i18n.t(done ? 'coding.notDone' : 'coding.done')}
          </Button>
        </Group>
      )}
      {!blind && (
        <Button
          size="compact-xs"
          variant="default"
          mt={6}
          onClick={() => void openWorkspace(`#/coders/${encodeURIComponent(coding.documentId)}`)}
        >
          {i18n.t('coding.compare')}
        </Button>
      )}
    </Alert>
  )
}
