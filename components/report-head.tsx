import { Badge, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import type { ReportDocument } from '../utils/report/document.ts'
import type { Review } from '../utils/report/review.ts'

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

function ReviewProgress({ document, decided, toDecide, onReviewed }: ReportHeadProps) {
  const reviewed = document.reviewedAt !== null
  const share = toDecide === 0 ? 100 : (100 * decided) / toDecide
  const label =
    toDecide === 0 ? i18n.t('head.nothingOpen') : i18n.t('head.progress', [decided, toDecide])
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Stack gap={2} flex={1}>
        <Text size="xs" c="dimmed" aria-live="polite">
          {label}
        </Text>
        <Progress value={share} size="sm" color="green.8" aria-label={label} />
      </Stack>
      {reviewed ? (
        <Button
          size="compact-sm"
          variant="light"
          color="#237032"
          leftSection={<IconCheck size={14} />}
          onClick={() => onReviewed(false)}
          title={i18n.t('head.reopen')}
        >
          {document.reviewer
            ? i18n.t('head.reviewedBy', [document.reviewer])
            : i18n.t('head.reviewedAnonymous')}
        </Button>
      ) : (
        <Button size="compact-sm" onClick={() => onReviewed(true)}>
          {i18n.t('head.markReviewed')}
        </Button>
      )}
    </Group>
  )
}
