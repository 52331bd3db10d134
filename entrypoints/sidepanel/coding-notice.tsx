import { Alert, Button, Group, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { type Coding, doneAt, isCoder, stateOf, unfinished } from '../../utils/report/coding.ts'
import { workedBy } from '../../utils/report/reviewers.ts'
import { answer } from './answer.ts'
import { openWorkspace } from './open-workspace.ts'
import type { View } from './use-view.ts'

/** Says that a report is coded by two apart, and takes the word of a coder who is done. */
export function CodingNotice({ view }: { view: View }) {
  const { data, actions } = view
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
          ? i18n.t(unfinished(coding).length > 0 ? 'coding.endedShort' : 'coding.bothDone')
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
      {blind && !own && <WhoCodes coding={coding} view={view} />}
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

/** One press for each of the two, where it is neither's turn: they need not look for the settings. */
function WhoCodes({ coding: { first, second }, view }: { coding: Coding; view: View }) {
  return (
    <Group mt={6} gap={6}>
      {[first, second].map((name) => (
        <Button
          key={name}
          size="compact-xs"
          variant="default"
          maw="100%"
          onClick={() => answer(view, workedBy(view.data.settings, name))}
        >
          {i18n.t('coding.iAm', [name])}
        </Button>
      ))}
    </Group>
  )
}
