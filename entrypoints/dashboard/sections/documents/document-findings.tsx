import { SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { i18n } from '#i18n'
import type { DecisionChoice } from '../../../../components/decision-bar.tsx'
import { FindingCard } from '../../../../components/finding-card.tsx'
import { say, statusWord } from '../../../../components/words.ts'
import { findingsToWalk } from '../../../../utils/report/attention.ts'
import type { Finding } from '../../../../utils/report/finding.ts'
import type { Review } from '../../../../utils/report/review.ts'
import type { Settings } from '../../../../utils/report/settings.ts'
import { decide, remarkOn } from '../../../../utils/store/decisions.ts'
import { useRoute } from '../../use-route.ts'
import { contentWord } from '../../words.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import type { DocumentData } from './use-document.ts'

/** The required contents and every finding of the present text; each can be decided here as in the panel. */
export function DocumentFindings({ data }: { data: DocumentData }) {
  const { document, versions, decisions, settings } = data
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
      <Count review={review} settings={settings} />
      {review.findings.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          review={review}
          decision={decisions.get(finding.id)}
          current={finding.id === wanted}
          onDecide={(choice) => void keep(data, finding, choice)}
          onRemark={(words, stay) =>
            asReviewer((who) => remarkOn(aboutOf(data, finding, who), words, stay))
          }
        />
      ))}
    </Stack>
  )
}

/** All findings are here, also those that the panel does not lead through: said where the two numbers differ. */
function Count({ review, settings }: { review: Review; settings: Settings }) {
  const all = review.findings.length
  const walked = findingsToWalk(review, settings).length
  return (
    <Stack gap={2}>
      <Title order={3} size="h5">
        {i18n.t('documentPage.findings', [all])}
      </Title>
      {walked < all && (
        <Text size="xs" c="dimmed">
          {i18n.t('documentPage.walked', [walked, all - walked])}
        </Text>
      )}
    </Stack>
  )
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
