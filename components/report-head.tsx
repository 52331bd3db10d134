import { Badge, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { isPartlyRead } from '../utils/report/attention.ts'
import { type ReportDocument, reviewedText } from '../utils/report/document.ts'
import type { Review } from '../utils/report/review.ts'
import { otherPersonWord } from './person-word.ts'

/** Props of ReportHead. */
export interface ReportHeadProps {
  document: ReportDocument
  review: Review
  /** Title of the standard, in the interface language. */
  standard: string
  decided: number
  toDecide: number
  menu: ReactNode
  onReviewed: (reviewed: boolean) => void
}

/** Who reports on which year, whether in time, by which standard, and how far the review has come. */
export function ReportHead(props: ReportHeadProps) {
  const { document, review, standard, menu } = props
  const { issuer, year, publishedOn } = review.identity
  return (
    <Stack gap={6} p="sm" component="header">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Title order={1} size="md" lh={1.35} lineClamp={3}>
          {document.title ?? i18n.t('head.noTitle')}
        </Title>
        {menu}
      </Group>
      <Text size="sm">
        {issuer ?? i18n.t('head.noIssuer')}
        {year === null ? '' : ` · ${i18n.t('head.year', [year])}`}
      </Text>
      <Group gap={6}>
        <Timeliness timeliness={review.timeliness} />
        <Text size="xs" c="dimmed">
          {publishedOn ? i18n.t('head.published', [publishedOn]) : i18n.t('head.publishedUnknown')}
        </Text>
        <Text size="xs" c="dimmed">
          {standard}
        </Text>
      </Group>
      <ReviewProgress {...props} />
    </Stack>
  )
}

function Timeliness({ timeliness }: { timeliness: Review['timeliness'] }) {
  if (timeliness === 'late') return <Badge color="red.9">{i18n.t('head.late')}</Badge>
  if (timeliness === 'on-time') return <Badge color="#237032">{i18n.t('head.onTime')}</Badge>
  return <Badge color="gray.7">{i18n.t('head.timelinessUnknown')}</Badge>
}

function ReviewProgress({ document, review, decided, toDecide, onReviewed }: ReportHeadProps) {
  const { share, label } = progressOf(review, decided, toDecide)
  return (
    <Group gap="xs" justify="space-between">
      <Stack gap={2} flex="1 1 90px" miw={90}>
        <Text size="xs" c="dimmed" aria-live="polite">
          {label}
        </Text>
        <Progress value={share} size="sm" color="green.8" aria-label={label} />
      </Stack>
      {reviewedText(document) === 'present' ? (
        <Reviewed reviewer={document.reviewer} onReopen={() => onReviewed(false)} />
      ) : (
        <Button size="compact-sm" onClick={() => onReviewed(true)}>
          {i18n.t('head.markReviewed')}
        </Button>
      )}
    </Group>
  )
}

/** How much is decided, in percent and in words; of what was not read, nothing can be said to be done. */
function progressOf(review: Review, decided: number, toDecide: number) {
  if (toDecide > 0)
    return {
      share: (100 * decided) / toDecide,
      label: i18n.t('head.progress', [decided, toDecide]),
    }
  if (review.recognition.attachmentOnly) return { share: 0, label: i18n.t('head.notRead') }
  return isPartlyRead(review)
    ? { share: 0, label: i18n.t('head.partlyRead') }
    : { share: 100, label: i18n.t('head.nothingOpen') }
}

/** Only a block ends in dots; as one, it would be trimmed to the height of Latin capitals and cut Chinese at its feet. */
const cutAtItsEnd = {
  display: 'block',
  height: 'auto',
  lineHeight: 1.4,
  textBoxTrim: 'none',
  textOverflow: 'ellipsis',
} as const

/** On the panel's dark ground, the green that is read on the light one reaches 2.3 to 1. */
const greenWords = 'light-dark(#237032, var(--mantine-color-green-4))'

/** Who marked it reviewed; pressed, it is open again. A name may be longer than the panel is wide. */
function Reviewed({ reviewer, onReopen }: { reviewer: string | null; onReopen: () => void }) {
  const who = otherPersonWord(reviewer ?? '')
  const words = who ? i18n.t('head.reviewedBy', [who]) : i18n.t('head.reviewedAnonymous')
  return (
    <Button
      size="compact-sm"
      variant="light"
      color="#237032"
      c={greenWords}
      maw="100%"
      leftSection={<IconCheck size={14} />}
      styles={{ label: cutAtItsEnd }}
      onClick={onReopen}
      title={`${words} · ${i18n.t('head.reopen')}`}
    >
      {words}
    </Button>
  )
}
