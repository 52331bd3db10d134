import { Alert, Button, Text } from '@mantine/core'
import { lazy, useState } from 'react'
import { i18n } from '#i18n'
import { AfterPaint } from '../../components/after-paint.tsx'
import { language } from '../../components/words.ts'
import { reviewedText } from '../../utils/report/document.ts'
import type { View } from './use-view.ts'

const TextComparison = lazy(async () => ({
  default: (await import('../../components/text-comparison.tsx')).TextComparison,
}))

/** Says that the page no longer reads as it did when somebody worked on it, and shows the difference. */
export function ChangedNotice({ view: { data } }: { view: View }) {
  const [opened, setOpened] = useState(false)
  const { document, earlierText, review } = data
  if (!earlierText) return null
  const readOn = new Date(earlierText.capturedAt).toLocaleString(
    language() === 'en' ? 'en' : 'zh-CN',
  )
  return (
    <Alert color="orange" p="xs" mx="xs" mb="xs" title={i18n.t('comparison.changed')} role="status">
      {reviewedText(document) === 'earlier' && (
        <Text size="sm" mb={6}>
          {i18n.t('comparison.reviewedEarlier')}
        </Text>
      )}
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {i18n.t('comparison.show')}
      </Button>
      <AfterPaint>
        <TextComparison
          before={earlierText.text}
          after={review.article.text}
          readOn={readOn}
          opened={opened}
          onClose={() => setOpened(false)}
        />
      </AfterPaint>
    </Alert>
  )
}
