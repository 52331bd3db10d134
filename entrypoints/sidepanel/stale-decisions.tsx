import { Badge, Group, Paper, Stack, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { remarkWords } from '../../components/person-word.ts'
import { doubtful } from '../../components/theme.ts'
import { dismissalWord } from '../../components/words.ts'
import type { Decision } from '../../utils/report/decision.ts'
import type { View } from './use-view.ts'

/** Decisions whose finding no longer appears, because the words it rested on have changed: kept, and shown as what they are. */
export function StaleDecisions({ view: { data } }: { view: View }) {
  const present = new Set(data.review.findings.map(({ id }) => id))
  const stale = [...data.decisions.values()].filter(
    ({ findingId, decision }) => !present.has(findingId) && decision !== 'open',
  )
  if (stale.length === 0) return null
  return (
    <Stack gap={6} component="section" aria-label={i18n.t('stale.title')}>
      <Text size="xs" fw={600}>
        {i18n.t('stale.title')}
      </Text>
      {stale.map((decision) => (
        <StaleDecision key={decision.findingId} decision={decision} />
      ))}
    </Stack>
  )
}

function StaleDecision({ decision }: { decision: Decision }) {
  return (
    <Paper withBorder p="xs" data-stale={decision.findingId}>
      <Text size="sm">{decision.message}</Text>
      <Group gap={6} mt={4}>
        <Badge color={doubtful}>{i18n.t('stale.mark')}</Badge>
        <Text size="xs" c="dimmed">
          {i18n.t(
            `decided.${decision.decision === 'cannot-tell' ? 'cannotTell' : decision.decision}`,
          )}
          {decision.reason ? ` · ${dismissalWord(decision.reason)}` : ''}
          {decision.remark ? ` · ${remarkWords(decision)}` : ''}
        </Text>
      </Group>
    </Paper>
  )
}
