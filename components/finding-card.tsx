import { ActionIcon, Box, Code, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconNotes } from '@tabler/icons-react'
import { i18n } from '#i18n'
import type { Decision } from '../utils/report/decision.ts'
import type { Finding } from '../utils/report/finding.ts'
import { operandSpans } from '../utils/report/marks-of.ts'
import { citeNorm } from '../utils/report/norm.ts'
import type { Review } from '../utils/report/review.ts'
import { DecisionBar, type DecisionBarProps, type DecisionChoice } from './decision-bar.tsx'
import { Quoted } from './quoted.tsx'
import { remarksOf, say, working } from './words.ts'

/** Props of FindingCard. */
export interface FindingCardProps {
  finding: Finding
  review: Review
  decision: Decision | undefined
  current: boolean
  /** Shows its place on the page; absent where no page is at hand. */
  onShow?: () => void
  onDecide: (choice: DecisionChoice) => void
  onRemark: DecisionBarProps['onRemark']
  /** Starts a note on it; absent where no page is at hand. */
  onNote?: () => void
}

const bars = { error: 'red.8', warning: 'orange.7', notice: 'gray.5' } as const

/** One thing to look at: what is the matter, where, on what ground, and the reviewer's decision. */
export function FindingCard(props: FindingCardProps) {
  const { finding, current, decision, onShow, onDecide, onRemark, onNote } = props
  return (
    <Paper
      withBorder
      component="article"
      data-finding={finding.id}
      data-current={current || undefined}
      aria-current={current || undefined}
      tabIndex={-1}
      style={{
        borderInlineStart: `4px solid var(--mantine-color-${bars[finding.severity].replace('.', '-')})`,
        boxShadow: current ? '0 0 0 2px var(--mantine-primary-color-filled)' : undefined,
      }}
    >
      {onShow ? (
        <UnstyledButton onClick={onShow} p="xs" w="100%" title={i18n.t('content.show')}>
          <FindingWords {...props} />
        </UnstyledButton>
      ) : (
        <Box p="xs">
          <FindingWords {...props} />
        </Box>
      )}
      <Group px="xs" pb="xs" gap={6} wrap="nowrap" align="flex-start">
        <Box flex={1}>
          <DecisionBar decision={decision} onDecide={onDecide} onRemark={onRemark} />
        </Box>
        {onNote && (
          <ActionIcon
            variant="subtle"
            onClick={onNote}
            aria-label={i18n.t('content.note')}
            title={i18n.t('content.note')}
          >
            <IconNotes size={15} />
          </ActionIcon>
        )}
      </Group>
    </Paper>
  )
}

function FindingWords({ finding, review, decision }: FindingCardProps) {
  const figure = finding.figure === null ? undefined : review.figures[finding.figure]
  const dismissed = decision?.decision === 'dismissed'
  return (
    <Stack gap={4} c={dismissed ? 'dimmed' : undefined}>
      <Text size="sm" fw={600} lh={1.45}>
        {say(finding.message)}
      </Text>
      {finding.span && (
        <Quoted
          article={review.article}
          span={finding.span}
          others={figure && operandSpans(figure, review)}
        />
      )}
      {figure?.judgement.evidence && (
        <Code
          block
          px={6}
          py={4}
          aria-label={i18n.t('finding.basis')}
          style={{ whiteSpace: 'pre-wrap' }}
        >
          {working(figure)}
        </Code>
      )}
      {figure &&
        remarksOf(figure).map((remark) => (
          <Text key={remark.id} size="xs" c="dimmed">
            {say(remark.text)}
          </Text>
        ))}
      {finding.norm && (
        <Text size="xs" c="dimmed" lang="zh-CN">
          {i18n.t('finding.norm', [citeNorm(finding.norm)])}：{finding.norm.demands}
        </Text>
      )}
    </Stack>
  )
}
