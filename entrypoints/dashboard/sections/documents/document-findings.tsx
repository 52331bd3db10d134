import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { i18n } from '#i18n'
import type { DecisionChoice } from '../../../../components/decision-bar.tsx'
import { FindingCard } from '../../../../components/finding-card.tsx'
import { nothingFound } from '../../../../components/nothing-found.ts'
import { say, statusWord } from '../../../../components/words.ts'
import { findingsToWalk, openCount } from '../../../../utils/report/attention.ts'
import type { Finding } from '../../../../utils/report/finding.ts'
import type { Review } from '../../../../utils/report/review.ts'
import { decide, remarkOn } from '../../../../utils/store/decisions.ts'
import { useRoute } from '../../use-route.ts'
import { contentWord } from '../../words.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import type { DocumentData } from './use-document.ts'

/** The required contents and every finding of the present text; each can be decided here as in the panel. */
export function DocumentFindings({ data }: { data: DocumentData }) {
  const { document, versions } = data
  const { query } = useRoute()
  const wanted = query.get('finding')
  useEffect(() => {
    if (wanted) window.document.querySelector('[data-current]')?.scrollIntoView({ block: 'center' })
  }, [wanted])
  const review = versions.find(({ textSha256 }) => textSha256 === document.textSha256)?.review
  if (!review) return <Text c="dimmed">{i18n.t('documentPage.noReview')}</Text>
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="xs" component="dl" m={0}>
        {review.contents.map((content) => (
          <Stack key={content.id} gap={0}>
            <Text component="dt" size="xs" c="dimmed">
              {contentWord(content)}
            </Text>
            <Text component="dd" m={0} size="sm" fw={600} title={content.heading ?? undefined}>
              {!content.required && content.status === 'missing'
                ? i18n.t('content.optional')
                : statusWord(content.status)}
            </Text>
          </Stack>
        ))}
      </SimpleGrid>
      <ToLookAt data={data} review={review} wanted={wanted} />
      <Others data={data} review={review} wanted={wanted} />
    </Stack>
  )
}

interface PartProps {
  data: DocumentData
  review: Review
  /** Id of the finding that was asked for; null for none. */
  wanted: string | null
}

/** What the panel leads through, in its order and counted as there: what nobody has decided yet. */
function ToLookAt({ data, review, wanted }: PartProps) {
  const { decisions, settings } = data
  const walked = findingsToWalk(review, settings)
  const open = openCount(review, decisions, settings)
  const decided = walked.length - open
  const some = decided > 0 ? i18n.t('documentPage.decided', [decided, walked.length]) : ''
  return (
    <>
      <PartHead
        title={i18n.t('documentPage.toLookAt', [open])}
        hint={walked.length === 0 ? nothingFound(review).title : some}
      />
      <Cards data={data} review={review} wanted={wanted} findings={walked} />
    </>
  )
}

/** The findings that the panel does not lead through; none in most reports. */
function Others({ data, review, wanted }: PartProps) {
  const walked = new Set(findingsToWalk(review, data.settings))
  const others = review.findings.filter((finding) => !walked.has(finding))
  if (others.length === 0) return null
  return (
    <>
      <PartHead
        title={i18n.t('documentPage.others', [others.length])}
        hint={i18n.t('documentPage.othersHint')}
      />
      <Cards data={data} review={review} wanted={wanted} findings={others} />
    </>
  )
}

function PartHead({ title, hint }: { title: string; hint: string }) {
  return (
    <Stack gap={2}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {hint !== '' && (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
    </Stack>
  )
}

function Cards({ data, review, wanted, findings }: PartProps & { findings: Finding[] }) {
  return findings.map((finding) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      review={review}
      decision={data.decisions.get(finding.id)}
      current={finding.id === wanted}
      onDecide={(choice) => void keep(data, finding, choice)}
      onRemark={(words, stay) =>
        asReviewer((who) => remarkOn(aboutOf(data, finding, who), words, stay))
      }
    />
  ))
}

function aboutOf({ document }: DocumentData, finding: Finding, reviewer: string) {
  const { id: documentId, textSha256 } = document
  return { documentId, findingId: finding.id, reviewer, textSha256 }
}

async function keep(
  data: DocumentData,
  finding: Finding,
  { decision, reason }: DecisionChoice,
): Promise<void> {
  const { rule, message } = finding
  await asReviewer((who) =>
    decide({ ...aboutOf(data, finding, who), rule, message: say(message), decision, reason }),
  )
}
