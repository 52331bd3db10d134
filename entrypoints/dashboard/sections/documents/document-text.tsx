import { Button, Group, Paper, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { TextComparison } from '../../../../components/text-comparison.tsx'
import { moment, number } from '../../../../components/words.ts'
import type { DocumentData } from './use-document.ts'

/** The text as it was reviewed, each kept version of it, and what changed between a version and the present one. */
export function DocumentText({ data: { versions } }: { data: DocumentData }) {
  const [chosen, choose] = useState(versions[0]?.textSha256 ?? null)
  const [comparing, compare] = useState(false)
  const version = versions.find(({ textSha256 }) => textSha256 === chosen)
  const latest = versions[0]
  if (!version || !latest) return <Text c="dimmed">{i18n.t('documentPage.noReview')}</Text>
  const { text } = version.review.article
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {versions.length > 1 && (
          <Select
            size="xs"
            w={260}
            aria-label={i18n.t('documentPage.version')}
            allowDeselect={false}
            data={versions.map(({ textSha256, capturedAt }) => ({
              value: textSha256,
              label: moment(capturedAt),
            }))}
            value={chosen}
            onChange={choose}
          />
        )}
        {version !== latest && (
          <Button size="compact-sm" variant="default" onClick={() => compare(true)}>
            {i18n.t('documentPage.compare')}
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {i18n.t('documentPage.readAt', [moment(version.capturedAt), number(text.length)])}
        </Text>
      </Group>
      <Paper withBorder p="md" lang="zh-CN">
        {text.split('\n').map((paragraph, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one fixed text never move
          <Text key={at} size="sm" lh={1.8} mb={6} style={{ overflowWrap: 'anywhere' }}>
            {paragraph}
          </Text>
        ))}
      </Paper>
      <TextComparison
        before={text}
        after={latest.review.article.text}
        readOn={moment(version.capturedAt)}
        opened={comparing}
        onClose={() => compare(false)}
      />
    </Stack>
  )
}
