import { Anchor, Badge, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core'
import { i18n } from '#i18n'
import { dismissalWord } from '../../../../components/words.ts'
import type { Coding } from '../../../../utils/report/coding.ts'
import type { Decision } from '../../../../utils/report/decision.ts'
import type { DecidedTwice } from '../../../../utils/report/disagreement.ts'
import { hrefOf } from '../../use-route.ts'

interface DecisionPairProps {
  pair: DecidedTwice
  coding: Coding
  /** What was settled already. */
  inForce: Decision | undefined
  onChoose: (decision: Decision) => void
}

/** What the coders decided on one finding: either is taken over, or a third decision is made. */
export function DecisionPair({ pair, coding, inForce, onChoose }: DecisionPairProps) {
  const some = pair.first ?? pair.second
  if (!some) return null
  const third = (decision: Decision['decision']) =>
    onChoose({ ...some, decision, reason: decision === 'dismissed' ? 'other' : null, remark: '' })
  return (
    <Paper withBorder p="sm" component="article" data-pair={pair.findingId}>
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Text size="sm" fw={600}>
            {some.message}{' '}
            <Anchor
              size="sm"
              underline="always"
              href={hrefOf('documents', coding.documentId, { finding: pair.findingId })}
            >
              {i18n.t('coding.seeWords')}
            </Anchor>
          </Text>
          {inForce && (
            <Badge color="green.9" tt="none" style={{ flexShrink: 0 }}>
              {i18n.t('coding.inForce', [decisionWord(inForce.decision)])}
            </Badge>
          )}
        </Group>
        <SimpleGrid cols={2} spacing="xs">
          <Side name={coding.first} decision={pair.first} onChoose={onChoose} />
          <Side name={coding.second} decision={pair.second} onChoose={onChoose} />
        </SimpleGrid>
        <Group gap={6}>
          <Text size="xs" c="dimmed">
            {i18n.t('coding.third')}
          </Text>
          {(['confirmed', 'dismissed', 'cannot-tell'] as const).map((decision) => (
            <Button
              key={decision}
              size="compact-xs"
              variant="default"
              onClick={() => third(decision)}
            >
              {decisionWord(decision)}
            </Button>
          ))}
        </Group>
      </Stack>
    </Paper>
  )
}

interface SideProps {
  name: string
  decision: Decision | null
  onChoose: (decision: Decision) => void
}

function Side({ name, decision, onChoose }: SideProps) {
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text size="sm">
        {decision ? decisionWord(decision.decision) : i18n.t('coding.undecided')}
        {decision?.reason && ` · ${dismissalWord(decision.reason)}`}
      </Text>
      {decision?.remark && <Text size="xs">{decision.remark}</Text>}
      {decision && (
        <Button
          size="compact-xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onChoose(decision)}
        >
          {i18n.t('coding.take', [name])}
        </Button>
      )}
    </Stack>
  )
}

/** A decision in words. */
export function decisionWord(decision: string): string {
  const words: Record<string, string> = {
    confirmed: i18n.t('finding.confirmed'),
    dismissed: i18n.t('finding.dismissed'),
    'cannot-tell': i18n.t('finding.cannotTellDone'),
  }
  return words[decision] ?? decision
}
