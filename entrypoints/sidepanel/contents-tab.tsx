import { Stack } from '@mantine/core'
import { ContentCard } from '../../components/content-card.tsx'
import { Grounds } from '../../components/page-state.tsx'
import { say } from '../../components/words.ts'
import { describePassage } from '../../utils/anchors/describe.ts'
import type { Content } from '../../utils/report/content.ts'
import type { View } from './use-view.ts'

/** The required contents with their status, and why the page was taken for a report. */
export function ContentsTab({ view }: { view: View }) {
  const { review } = view.data
  return (
    <Stack gap="xs">
      {review.contents.map((content) => (
        <ContentCard
          key={content.id}
          content={content}
          title={contentTitle(view, content.id) ?? content.title}
          lacking={lackingOf(view, content)}
          onShow={() => showContent(view, content)}
          onNote={() => noteOnContent(view, content)}
        />
      ))}
      <Grounds recognition={review.recognition} />
    </Stack>
  )
}

/** Title of a required content in the interface language, null when the standard does not know it. */
export function contentTitle({ standard }: View, id: string): string | null {
  const content = standard?.contents.find((required) => required.id === id)
  return content ? say(content.title) : null
}

function lackingOf({ standard }: View, content: Content): string[] {
  const required = standard?.contents.find(({ id }) => id === content.id)
  return content.missing.map((id) => {
    const part = required?.parts.find((known) => known.id === id)
    return part ? say(part.title) : id
  })
}

function showContent({ data, actions }: View, content: Content): void {
  const finding = data.review.findings.find(
    (known) => known.kind === 'content' && known.content === content.id,
  )
  const span = content.evidence[0] ?? null
  const key = finding ? `finding:${finding.id}` : null
  if (span || content.expectedAt !== null)
    void actions.show({ key: span ? null : key, span, operands: [] })
}

/** A content that is there is noted on by its words: an anchor of absence would say that it is missing. */
function noteOnContent({ data: { review }, actions }: View, content: Content): void {
  const { issuer, year } = review.identity
  const [span] = content.evidence
  if (span) {
    const quote = review.article.text.slice(span.start, span.end)
    void actions.startNote(describePassage(review, span), quote)
  } else {
    const report = { issuer, year }
    void actions.startNote({ kind: 'absence', report, content: content.id }, null)
  }
}
