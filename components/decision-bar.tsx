import { ActionIcon, Badge, Box, Button, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconChevronDown, IconQuestionMark, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import type { Decision, Dismissal } from '../utils/report/decision.ts'
import { DismissMenu } from './dismiss-menu.tsx'
import { otherPersonWord, personWord } from './person-word.ts'
import { RemarkField } from './remark-field.tsx'
import { dismissalWord } from './words.ts'

/** What a reviewer chose for a finding. */
export interface DecisionChoice {
  decision: Decision['decision']
  reason: Dismissal | null
}

/** Props of DecisionBar. */
export interface DecisionBarProps {
  decision: Decision | undefined
  onDecide: (choice: DecisionChoice) => void
  /** Keeps the words typed beside the decision; `stay` names the stay in the field, all of which is one change. */
  onRemark: (remark: string, stay: string) => Promise<unknown>
}

/** Confirm, dismiss with a reason, or say that it cannot be told; a decided finding shows its decision and can be reopened. */
export function DecisionBar({ decision, onDecide, onRemark }: DecisionBarProps) {
  const { bar, decide } = useFocusKept(decision, onDecide)
  return (
    <Box ref={bar}>
      {decision && decision.decision !== 'open' ? (
        <Decided decision={decision} onDecide={decide} onRemark={onRemark} />
      ) : (
        <Undecided onDecide={decide} />
      )}
    </Box>
  )
}

/**
 * The buttons go once they are pressed: who pressed one by keyboard goes on from the card they stand on, not from the
 * top of the page. From the card and not from a button in their place, which a second Enter would press.
 */
function useFocusKept(decision: Decision | undefined, onDecide: DecisionBarProps['onDecide']) {
  const bar = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another decision means other buttons
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    if (document.activeElement === document.body)
      bar.current?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
  }, [decision?.decision, decision?.reason])
  const decide = (choice: DecisionChoice) => {
    pressed.current = true
    onDecide(choice)
  }
  return { bar, decide }
}

/** Three words and their signs stand on one line of a panel 360 pixels wide. */
const tight = { px: 5, styles: { section: { marginInline: 2 } } }

function Undecided({ onDecide }: Pick<DecisionBarProps, 'onDecide'>) {
  return (
    <Group gap={4}>
      <Button
        {...tight}
        size="compact-sm"
        variant="default"
        leftSection={<IconCheck size={13} />}
        onClick={() => onDecide({ decision: 'confirmed', reason: null })}
      >
        {i18n.t('finding.confirm')}
      </Button>
      <DismissMenu onDismiss={(reason) => onDecide({ decision: 'dismissed', reason })}>
        <Button
          {...tight}
          size="compact-sm"
          variant="default"
          data-dismiss
          leftSection={<IconX size={13} />}
          rightSection={<IconChevronDown size={12} />}
        >
          {i18n.t('finding.dismiss')}
        </Button>
      </DismissMenu>
      <Button
        {...tight}
        size="compact-sm"
        variant="default"
        leftSection={<IconQuestionMark size={13} />}
        onClick={() => onDecide({ decision: 'cannot-tell', reason: null })}
      >
        {i18n.t('finding.cannotTell')}
      </Button>
    </Group>
  )
}

function Decided({
  decision,
  onDecide,
  onRemark,
}: { decision: Decision } & Omit<DecisionBarProps, 'decision'>) {
  return (
    <Stack gap={6}>
      <Group gap={6} justify="space-between" wrap="nowrap">
        <DecisionWords decision={decision} />
        <Group gap={0} wrap="nowrap" style={{ flexShrink: 0 }}>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => onDecide({ decision: 'open', reason: null })}
          >
            {i18n.t('finding.open')}
          </Button>
          <DismissMenu onDismiss={(reason) => onDecide({ decision: 'dismissed', reason })}>
            <ActionIcon
              variant="subtle"
              data-dismiss
              aria-label={i18n.t('finding.dismissAfterAll')}
              title={i18n.t('finding.dismissAfterAll')}
            >
              <IconChevronDown size={14} />
            </ActionIcon>
          </DismissMenu>
        </Group>
      </Group>
      <RemarkField kept={decision.remark} onRemark={onRemark} />
      <RemarkWriter decision={decision} />
    </Stack>
  )
}

/** Whose words the remark is, where it is not the decider's. */
function RemarkWriter({ decision: { remark, remarkedBy } }: { decision: Decision }) {
  if (remark === '' || remarkedBy === undefined) return null
  return (
    <Text size="xs" c="dimmed">
      {i18n.t('finding.remarkBy', [personWord(remarkedBy)])}
    </Text>
  )
}

function DecisionWords({ decision }: { decision: Decision }) {
  const looks = {
    confirmed: { color: 'red.9', word: i18n.t('finding.confirmed') },
    dismissed: { color: 'gray.7', word: i18n.t('finding.dismissed') },
    'cannot-tell': { color: 'grape.9', word: i18n.t('finding.cannotTellDone') },
    open: { color: 'gray.7', word: '' },
  }[decision.decision]
  const who = otherPersonWord(decision.reviewer)
  return (
    <Group gap={6}>
      <Badge color={looks.color}>{looks.word}</Badge>
      {decision.reason && <Text size="xs">{dismissalWord(decision.reason)}</Text>}
      {who && (
        <Text size="xs" c="dimmed">
          {who}
        </Text>
      )}
    </Group>
  )
}
