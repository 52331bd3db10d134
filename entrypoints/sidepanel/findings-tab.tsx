import { Button, Group, Stack } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEffect } from 'react'
import { i18n } from '#i18n'
import { useAfterPaint } from '../../components/after-paint.tsx'
import { EmptyList } from '../../components/empty-list.tsx'
import { FindingCard } from '../../components/finding-card.tsx'
import { LongList } from '../../components/long-list.tsx'
import { nothingFound } from '../../components/nothing-found.ts'
import { describePassage } from '../../utils/anchors/describe.ts'
import { isOpen } from '../../utils/report/attention.ts'
import type { Finding } from '../../utils/report/finding.ts'
import { operandSpans } from '../../utils/report/marks-of.ts'
import { StaleDecisions } from './stale-decisions.tsx'
import { useFocusOnCard } from './use-focus-on-card.ts'
import type { View } from './use-view.ts'

/** The findings to look at, in page order. */
export function FindingsTab({ view }: { view: View }) {
  const { findings, data, current, actions } = view
  const shown = useShown(view)
  useFocusOnCard('finding', placeOf(view) >= 0 ? view.currentFinding : null, view.asked)
  return (
    <Stack gap="xs">
      {findings.length === 0 ? (
        <EmptyList {...nothingFound(data.review)} />
      ) : (
        <WalkBar view={view} />
      )}
      <LongList
        items={shown}
        keyOf={({ id }) => id}
        height={150}
        sizes={view.sizes.finding}
        gap={10}
        current={placeOf(view)}
        asked={view.asked}
      >
        {(finding) => (
          <FindingCard
            finding={finding}
            review={data.review}
            decision={data.decisions.get(finding.id)}
            current={current === `finding:${finding.id}`}
            onShow={() => showFinding(view, finding)}
            onDecide={(choice) => void actions.decide(finding, choice)}
            onRemark={(words, stay) => actions.remark(finding, words, stay)}
            onNote={() => {
              view.goTo('finding', finding.id)
              void noteOnFinding(view, finding)
            }}
          />
        )}
      </LongList>
      <StaleDecisions view={view} />
    </Stack>
  )
}

/** More than fit into a panel without scrolling. */
const firstCards = 6

/** Name of the moment the first findings are painted, as the measurements ask for it. */
const reviewPainted = 'review-painted'

/** The findings to draw: at first those in sight, all of them once these are painted. */
function useShown(view: View): Finding[] {
  const all = useAfterPaint()
  useEffect(() => {
    if (all) performance.mark(reviewPainted)
  }, [all])
  return all ? view.findings : view.findings.slice(0, Math.max(firstCards, placeOf(view) + 1))
}

/** Place of the finding in focus in the list; -1 where none is. */
function placeOf({ findings, currentFinding }: View): number {
  return findings.findIndex(({ id }) => currentFinding === id)
}

/** Previous and next, for those who walk with the mouse. */
function WalkBar({ view }: { view: View }) {
  return (
    <Group gap={6} grow preventGrowOverflow={false}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowUp size={14} />}
        onClick={() => stepFinding(view, -1)}
      >
        {i18n.t('finding.previous')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowDown size={14} />}
        onClick={() => stepFinding(view, 1)}
      >
        {i18n.t('finding.next')}
      </Button>
    </Group>
  )
}

/**
 * Goes to the finding after (or before) the current one; from nowhere, to the first that nobody has decided, so that who
 * comes back goes on where they left off, or to the last.
 */
export function stepFinding(view: View, by: 1 | -1): void {
  const { findings, data } = view
  const at = placeOf(view)
  const firstOpen = findings.findIndex((finding) => isOpen(finding, data.decisions))
  const next = findings[at < 0 ? (by > 0 ? Math.max(0, firstOpen) : findings.length - 1) : at + by]
  if (next) showFinding(view, next)
}

/** Starts a note on what a finding is about: its words, its missing content, or the page. */
export function noteOnFinding({ data, actions }: View, finding: Finding): Promise<void> {
  const { review } = data
  const { issuer, year } = review.identity
  const report = { issuer, year }
  const { span, content } = finding
  if (span) {
    const quote = review.article.text.slice(span.start, span.end)
    return actions.startNote(describePassage(review, span), quote)
  }
  return content
    ? actions.startNote({ kind: 'absence', report, content }, null)
    : actions.startNote({ kind: 'page', report }, null)
}

/** Makes a finding the current one and shows its place on the page; what is about the whole page has no place. */
function showFinding({ data, actions, goTo, dropSelection }: View, finding: Finding): void {
  dropSelection()
  goTo('finding', finding.id)
  if (finding.span === null && finding.expectedAt === null) return
  const figure = finding.figure === null ? undefined : data.review.figures[finding.figure]
  void actions.show({
    key: `finding:${finding.id}`,
    span: finding.span,
    operands: operandSpans(figure, data.review),
  })
}
