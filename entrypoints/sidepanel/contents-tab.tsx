import { Alert, Anchor as Link, Stack } from '@mantine/core'
import { i18n } from '#i18n'
import { ContentCard } from '../../components/content-card.tsx'
import { Grounds } from '../../components/page-state.tsx'
import { say } from '../../components/words.ts'
import type { Content } from '../../utils/report/content.ts'
import type { View } from './use-view.ts'

/** The required contents with their status, and why the page was taken for a report. */
export function ContentsTab({ view }: { view: View }) {
  const { review } = view.data
  return (
    <Stack gap="xs">
      {review.recognition.attachmentOnly && (
        <Alert color="orange" p="xs">
          {i18n.t('page.attachment')}
          {review.page.attachments.map(({ title, url }) => (
            <Link key={url} href={url} target="_blank" rel="noreferrer" display="block" size="sm">
              {title}
            </Link>
          ))}
        </Alert>
      )}
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

function noteOnContent({ data, actions }: View, content: Content): void {
  const { issuer, year } = data.review.identity
  void actions.startNote({ kind: 'absence', report: { issuer, year }, content: content.id }, null)
}
