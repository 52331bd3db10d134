import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { TextComparison } from '../../components/text-comparison.tsx'
import { language } from '../../components/words.ts'
import type { View } from './report-view.tsx'

/** Says that the page no longer reads as it did when somebody worked on it, and shows the difference. */
export function ChangedNotice({ view: { data } }: { view: View }) {
  const [opened, setOpened] = useState(false)
  const { earlierText, review } = data
  if (!earlierText) return null
  const readOn = new Date(earlierText.capturedAt).toLocaleString(
    language() === 'en' ? 'en' : 'zh-CN',
  )
  return (
    <Alert color="orange" p="xs" mx="xs" mb="xs" title={i18n.t('comparison.changed')} role="status">
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {i18n.t('comparison.show')}
      </Button>
      <TextComparison
        before={earlierText.text}
        after={review.article.text}
        readOn={readOn}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </Alert>
  )
}
