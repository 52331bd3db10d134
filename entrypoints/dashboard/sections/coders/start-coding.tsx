import { Autocomplete, Button, Group, Select } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { i18n } from '#i18n'
import { reviewerNames } from '../../../../components/reviewer-setting.tsx'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { startCoding } from '../../../../utils/store/codings.ts'
import { changeSettings, readSettings } from '../../../../utils/store/settings.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import { documentTitle } from './coders.tsx'

/** Gives a report to two coders. */
export function StartCoding({ documents }: { documents: ReportDocument[] }) {
  const settings = useLiveQuery(readSettings)
  const names = settings ? reviewerNames(settings) : []
  const [documentId, setDocument] = useState<string | null>(null)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const pair: [string, string] = [first.trim(), second.trim()]
  const start = async (id: string) => {
    await asReviewer(async (reviewer) => {
      await startCoding(id, pair, reviewer)
      await changeSettings({ reviewers: [...new Set([...names, ...pair])] })
      setDocument(null)
    })
  }
  return (
    <Group align="flex-end" gap="xs">
      <Select
        flex={1}
        miw={220}
        size="xs"
        searchable
        label={i18n.t('coding.report')}
        data={documents.map((document) => ({ value: document.id, label: documentTitle(document) }))}
        value={documentId}
        onChange={setDocument}
      />
      <Autocomplete
        size="xs"
        w={130}
        label={i18n.t('coding.first')}
        data={names}
        value={first}
        onChange={setFirst}
      />
      <Autocomplete
        size="xs"
        w={130}
        label={i18n.t('coding.second')}
        data={names}
        value={second}
        onChange={setSecond}
      />
      <Button
        size="xs"
        disabled={documentId === null || !pair[0] || !pair[1] || pair[0] === pair[1]}
        onClick={() => documentId !== null && void start(documentId)}
      >
        {i18n.t('coding.start')}
      </Button>
    </Group>
  )
}
