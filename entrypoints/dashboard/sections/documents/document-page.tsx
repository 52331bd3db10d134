import { Anchor, Button, Group, Loader, Stack, Tabs, Text, Title } from '@mantine/core'
import { IconArrowLeft, IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { LastYear } from '../../../../components/last-year.tsx'
import { say } from '../../../../components/words.ts'
import { standards } from '../../../../utils/standards/registry.ts'
import { Nothing } from '../../tables/nothing.tsx'
import { hrefOf } from '../../use-route.ts'
import { timelinessWord } from '../../words.ts'
import { DocumentFindings } from './document-findings.tsx'
import { DocumentHistory } from './document-history.tsx'
import { DocumentNotes } from './document-notes.tsx'
import { DocumentText } from './document-text.tsx'
import { type DocumentData, useDocument } from './use-document.ts'

/** One report: its review, the notes on it, what was done when, and the text as it was reviewed. */
export function DocumentPage({ id }: { id: string }) {
  const data = useDocument(id)
  const [tab, setTab] = useState<string | null>('findings')
  if (data === undefined) return <Loader aria-label={i18n.t('workspace.loading')} />
  if (data === null) return <Nothing words={i18n.t('documentPage.unknown')} />
  return (
    <Stack gap="sm" maw={960}>
      <Head data={data} />
      <YearBefore data={data} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="findings">{i18n.t('documentPage.review')}</Tabs.Tab>
          <Tabs.Tab value="notes">{i18n.t('documentPage.notes', [data.notes.length])}</Tabs.Tab>
          <Tabs.Tab value="history">{i18n.t('documentPage.history')}</Tabs.Tab>
          <Tabs.Tab value="text">{i18n.t('documentPage.text')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="findings" pt="sm">
          <DocumentFindings data={data} />
        </Tabs.Panel>
        <Tabs.Panel value="notes" pt="sm">
          <DocumentNotes data={data} />
        </Tabs.Panel>
        <Tabs.Panel value="history" pt="sm">
          <DocumentHistory data={data} />
        </Tabs.Panel>
        <Tabs.Panel value="text" pt="sm">
          <DocumentText data={data} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  )
}

/** How the present text stands to last year's report, where the library holds that. */
function YearBefore({ data: { document, versions } }: { data: DocumentData }) {
  const present = versions.find(({ textSha256 }) => textSha256 === document.textSha256)
  return present?.comparison ? <LastYear comparison={present.comparison} /> : null
}

function Head({ data: { document } }: { data: DocumentData }) {
  const { title, issuer, year, publishedOn, summary, url } = document
  const standard = standards.find(({ id }) => id === document.standard)
  const words = [
    issuer ?? i18n.t('head.noIssuer'),
    year === null ? '' : i18n.t('head.year', [year]),
    publishedOn ? i18n.t('head.published', [publishedOn]) : i18n.t('head.publishedUnknown'),
    summary ? timelinessWord(summary.timeliness) : '',
    standard ? say(standard.title) : (document.standard ?? ''),
  ]
  return (
    <Stack gap={4}>
      <Anchor href={hrefOf('documents')} size="sm">
        <Group gap={4}>
          <IconArrowLeft size={14} aria-hidden />
          {i18n.t('documentPage.back')}
        </Group>
      </Anchor>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h3">
          {title ?? i18n.t('head.noTitle')}
        </Title>
        <Button
          component="a"
          href={url}
          target="_blank"
          rel="noreferrer"
          size="compact-sm"
          variant="default"
          style={{ flexShrink: 0 }}
          leftSection={<IconExternalLink size={14} />}
        >
          {i18n.t('documentPage.visit')}
        </Button>
      </Group>
      <Text size="sm">{words.filter(Boolean).join(' · ')}</Text>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {url}
      </Text>
    </Stack>
  )
}
