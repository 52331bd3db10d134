import { Alert, Anchor, Button, List, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconFileSearch, IconFileUnknown } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { i18n } from '#i18n'
import type { Recognition } from '../utils/report/review.ts'
import { say } from './words.ts'

/** Props of the states in which there is no review to show. */
export interface PageStateProps {
  busy: boolean
  onReview: () => void
}

/** No reader has been on this page: offers to review it. */
export function UnreadPage({ busy, onReview }: PageStateProps) {
  return (
    <Message
      icon={<IconFileSearch size={40} stroke={1.3} />}
      title={i18n.t('page.unread')}
      hint={i18n.t('page.unreadHint')}
    >
      <Button onClick={onReview} loading={busy}>
        {i18n.t('page.review')}
      </Button>
    </Message>
  )
}

/** The page was read and is no report: says why, and lets a person overrule it. */
export function NoReport({
  recognition,
  busy,
  onReview,
}: PageStateProps & { recognition: Recognition }) {
  const said = recognition.grounds.some(({ id, weight }) => id === 'overruled' && weight < 0)
  return (
    <Message
      icon={<IconFileUnknown size={40} stroke={1.3} />}
      title={i18n.t(said ? 'page.saidNot' : 'page.notReport')}
      hint={i18n.t(said ? 'page.saidNotHint' : 'page.notReportHint')}
    >
      <Button onClick={onReview} loading={busy} variant="default">
        {i18n.t('page.overrule')}
      </Button>
      <Grounds recognition={recognition} />
    </Message>
  )
}

/** Reading failed: what happened, what was kept, what to do. */
export function FailedPage({ problem, busy, onReview }: PageStateProps & { problem: string }) {
  const noAccess =
    /cannot access|cannot be scripted|extensions gallery|Missing host permission|chrome:\/\//i.test(
      problem,
    )
  if (problem === 'too-big') return <TooBig />
  const full = /QuotaExceeded/.test(problem)
  const hint = full ? 'store.notSaved' : noAccess ? 'page.noAccess' : 'page.failedHint'
  return (
    <Stack p="md">
      <Alert color="red" icon={<IconAlertTriangle />} title={i18n.t('page.failed')}>
        <Text size="sm">{i18n.t(hint)}</Text>
        {!noAccess && !full && (
          <Text size="xs" mt={6} c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {problem.slice(0, 300)}
          </Text>
        )}
      </Alert>
      <Button onClick={onReview} loading={busy} variant="default">
        {i18n.t('page.again')}
      </Button>
    </Stack>
  )
}

/** Trying again would change nothing: says what would. */
function TooBig() {
  return (
    <Stack p="md">
      <Alert color="orange" icon={<IconAlertTriangle />} title={i18n.t('page.tooBig')}>
        <Text size="sm">{i18n.t('page.tooBigHint')}</Text>
      </Alert>
    </Stack>
  )
}

/** Why a page was, or was not, taken for a report. */
export function Grounds({ recognition }: { recognition: Recognition }) {
  if (recognition.grounds.length === 0) return null
  return (
    <Stack gap={4} w="100%" ta="start">
      <Text size="xs" fw={600}>
        {i18n.t('page.grounds')}
      </Text>
      <List size="xs" spacing={2} listStyleType="none">
        {recognition.grounds.map((ground) => (
          <List.Item key={ground.id}>
            {ground.weight > 0 ? '＋ ' : '－ '}
            {say(ground.text)}
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}

/** Under a state that shows no review: the reports, the queue and the settings are to be had all the same. */
export function WorkspaceLink({ onOpen }: { onOpen: () => void }) {
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      display="block"
      mx="auto"
      mb="md"
      underline="always"
      onClick={onOpen}
    >
      {i18n.t('workspace.open')}
    </Anchor>
  )
}

function Message(props: { icon: ReactNode; title: string; hint: string; children: ReactNode }) {
  const title = useFocusWhereNone()
  return (
    <Stack align="center" ta="center" p="lg" gap="sm">
      {props.icon}
      <Title ref={title} tabIndex={-1} order={1} size="md" style={{ outline: 'none' }}>
        {props.title}
      </Title>
      <Text size="sm" c="dimmed">
        {props.hint}
      </Text>
      {props.children}
    </Stack>
  )
}

/** What was in focus has gone with what the state replaced: the keyboard goes on from its title, which is heard then. */
function useFocusWhereNone() {
  const element = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus()
  }, [])
  return element
}
