import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconCheck, IconExternalLink, IconRotate } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { otherPersonWord } from '../../../../components/person-word.ts'
import { say } from '../../../../components/words.ts'
import { type ReportDocument, reviewedText } from '../../../../utils/report/document.ts'
import { standards } from '../../../../utils/standards/registry.ts'
import { markReviewed } from '../../../../utils/store/documents.ts'
import { hrefOf } from '../../use-route.ts'
import { timelinessWord } from '../../words.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import { CopyOpinion } from './copy-opinion.tsx'
import type { DocumentData } from './use-document.ts'

/** Whose report it is, where it stands, and what can be done with it as a whole. */
export function DocumentHead({ data }: { data: DocumentData }) {
  const { title, url } = data.document
  return (
    <Stack gap={4}>
      <ToAllReports />
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h3" flex="1 1 300px">
          {title ?? i18n.t('head.noTitle')}
        </Title>
        <Group gap="xs">
          <ReviewedButton data={data} />
          <CopyOpinion data={data} facts={factsOf(data)} />
          <VisitButton url={url} />
        </Group>
      </Group>
      <Text size="sm">{factsOf(data)}</Text>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {url}
      </Text>
    </Stack>
  )
}

/** The way back to the list. */
export const ToAllReports = () => (
  <Anchor href={hrefOf('documents')} size="sm" style={{ alignSelf: 'flex-start' }}>
    <Group gap={4}>
      <IconArrowLeft size={14} aria-hidden />
      {i18n.t('documentPage.back')}
    </Group>
  </Anchor>
)

function factsOf({ document, ownStandards }: DocumentData): string {
  const { issuer, year, publishedOn, summary } = document
  const standard = [...standards, ...ownStandards].find(({ id }) => id === document.standard)
  const words = [
    issuer ?? i18n.t('head.noIssuer'),
    year === null ? '' : i18n.t('head.year', [year]),
    publishedOn ? i18n.t('head.published', [publishedOn]) : i18n.t('head.publishedUnknown'),
    summary ? timelinessWord(summary.timeliness) : '',
    standard ? say(standard.title) : (document.standard ?? ''),
    reviewedWords(document),
  ]
  return words.filter(Boolean).join(' · ')
}

function reviewedWords(document: ReportDocument): string {
  const reviewed = reviewedText(document)
  if (reviewed !== 'present') return reviewed === null ? '' : i18n.t('documentTable.earlier')
  const { reviewer } = document
  const who = otherPersonWord(reviewer ?? '')
  return who ? i18n.t('head.reviewedBy', [who]) : i18n.t('head.reviewedAnonymous')
}

/** Ends the review of the report, or opens it again: what is decided here need not be ended beside the page. */
function ReviewedButton({ data: { document } }: { data: DocumentData }) {
  const open = reviewedText(document) !== 'present'
  return (
    <Button
      size="compact-sm"
      variant={open ? 'filled' : 'default'}
      leftSection={open ? <IconCheck size={14} /> : <IconRotate size={14} />}
      onClick={() => void asReviewer((who) => markReviewed(document.id, open, who))}
    >
      {i18n.t(open ? 'documentTable.markReviewed' : 'documentTable.reopen')}
    </Button>
  )
}

const VisitButton = ({ url }: { url: string }) => (
  <Button
    component="a"
    href={url}
    target="_blank"
    rel="noreferrer"
    size="compact-sm"
    variant="default"
    leftSection={<IconExternalLink size={14} />}
  >
    {i18n.t('documentPage.visit')}
  </Button>
)
