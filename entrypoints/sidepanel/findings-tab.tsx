import { Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { i18n } from '#i18n'
import { FindingCard } from '../../components/finding-card.tsx'
import type { Finding } from '../../utils/report/finding.ts'
import { operandSpans } from '../../utils/report/marks-of.ts'
import type { View } from './report-view.tsx'

/** The findings to look at, in page order. */
export function FindingsTab({ view }: { view: View }) {
  const { findings, data, current, actions } = view
  useScrollTo(current)
  if (findings.length === 0) return <NothingToLookAt />
  return (
    <Stack gap="xs">
      {findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          review={data.review}
          decision={data.decisions.get(finding.id)}
          current={current === `finding:${finding.id}`}
          onShow={() => showFinding(view, finding)}
          onDecide={(choice) => void actions.decide(finding, choice)}
        />
      ))}
    </Stack>
  )
}

/** Makes a finding the current one and shows its place on the page; what is about the whole page has no place. */
export function showFinding({ data, actions, setCurrent }: View, finding: Finding): void {
  const key = `finding:${finding.id}`
  setCurrent(key)
  if (finding.span === null && finding.expectedAt === null) return
  const figure = finding.figure === null ? undefined : data.review.figures[finding.figure]
  void actions.show({ key, span: finding.span, operands: operandSpans(figure, data.review) })
}

/** Brings the current card into view. */
export function useScrollTo(key: string | null): void {
  useEffect(() => {
    if (key === null) return
    document.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [key])
}

function NothingToLookAt() {
  return (
    <Stack align="center" ta="center" p="lg" gap={4}>
      <Text fw={600}>{i18n.t('finding.none')}</Text>
      <Text size="sm" c="dimmed">
        {i18n.t('finding.noneHint')}
      </Text>
    </Stack>
  )
}
