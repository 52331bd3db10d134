import { Loader, Stack, Tabs } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import { LastYear } from '../../../../components/last-year.tsx'
import { Nothing } from '../../tables/nothing.tsx'
import { useRoute } from '../../use-route.ts'
import { DocumentFindings } from './document-findings.tsx'
import { DocumentHead, ToAllReports } from './document-head.tsx'
import { DocumentHistory } from './document-history.tsx'
import { DocumentNotes } from './document-notes.tsx'
import { DocumentText } from './document-text.tsx'
import { type DocumentData, useDocument } from './use-document.ts'

/** One report: its review, the notes on it, what was done when, and the text as it was reviewed. */
export function DocumentPage({ id }: { id: string }) {
  const data = useDocument(id)
  const asked = useRoute().query
  const [tab, setTab] = useState<string | null>(asked.has('note') ? 'notes' : 'findings')
  if (data === undefined) return <Loader aria-label={i18n.t('workspace.loading')} />
  if (data === null) return <Unknown />
  return (
    <Stack gap="sm" maw={960}>
      <DocumentHead data={data} />
      <YearBefore data={data} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="findings">{i18n.t('documentPage.review')}</Tabs.Tab>
          <Tabs.Tab value="notes">{i18n.t('documentPage.notes', [live(data.notes)])}</Tabs.Tab>
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

const Unknown = () => (
  <Stack gap="sm">
    <ToAllReports />
    <Nothing words={i18n.t('documentPage.unknown')} />
  </Stack>
)

/** How many notes there are, those in the trash not counted, as everywhere. */
const live = (notes: DocumentData['notes']) =>
  notes.filter(({ deletedAt }) => deletedAt === null).length

/** How the present text stands to last year's report, where the library holds that. */
function YearBefore({ data: { document, versions } }: { data: DocumentData }) {
  const present = versions.find(({ textSha256 }) => textSha256 === document.textSha256)
  return present?.comparison ? <LastYear comparison={present.comparison} /> : null
}
