import { Autocomplete, Button, Group, Select } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { i18n } from '#i18n'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { reviewerNames } from '../../../../utils/report/reviewers.ts'
import { startCoding } from '../../../../utils/store/codings.ts'
import { changeSettings, readSettings } from '../../../../utils/store/settings.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import { documentTitle } from './coders.tsx'

/** What stands above the fields, in pixels: the button stands beside these. */
const labelHeight = 22

/** Reports offered at once; the words typed narrow them. */
const mostListed = 100

interface CoderProps {
  label: string
  names: string[]
  value: string
  error?: string | false
  onChange: (name: string) => void
}

/** A field for the name of a coder, with the names that are known. */
const Coder = ({ names, ...field }: CoderProps) => (
  <Autocomplete size="xs" w={130} data={names} {...field} />
)

/** Gives a report to two coders. */
export function StartCoding({ documents }: { documents: ReportDocument[] }) {
  const settings = useLiveQuery(readSettings)
  const names = settings ? reviewerNames(settings) : []
  const [documentId, setDocument] = useState<string | null>(null)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const pair: [string, string] = [first.trim(), second.trim()]
  const same = pair[0] !== '' && pair[0] === pair[1]
  const start = async (id: string) => {
    await asReviewer(async (reviewer) => {
      await startCoding(id, pair, reviewer)
      await changeSettings({ reviewers: [...new Set([...names, ...pair])] })
      setDocument(null)
    })
  }
  return (
    <Group align="flex-start" gap="xs">
      <Report documents={documents} value={documentId} onChange={setDocument} />
      <Coder label={i18n.t('coding.first')} names={names} value={first} onChange={setFirst} />
      <Coder
        label={i18n.t('coding.second')}
        names={names}
        value={second}
        error={same && i18n.t('coding.sameName')}
        onChange={setSecond}
      />
      <Button
        size="xs"
        mt={labelHeight}
        disabled={documentId === null || !pair[0] || !pair[1] || same}
        onClick={() => documentId !== null && void start(documentId)}
      >
        {i18n.t('coding.start')}
      </Button>
    </Group>
  )
}

interface ReportProps {
  documents: ReportDocument[]
  value: string | null
  onChange: (id: string | null) => void
}

/** The report that is given, found by words of its title. */
const Report = ({ documents, ...field }: ReportProps) => (
  <Select
    flex={1}
    miw={220}
    size="xs"
    searchable
    limit={mostListed}
    label={i18n.t('coding.report')}
    data={documents.map((document) => ({ value: document.id, label: documentTitle(document) }))}
    {...field}
  />
)
