import { Autocomplete, Button, Group, MultiSelect } from '@mantine/core'
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

/** Gives reports, one or a whole sample, to two coders. */
export function StartCoding({ documents }: { documents: ReportDocument[] }) {
  const settings = useLiveQuery(readSettings)
  const names = settings ? reviewerNames(settings) : []
  const [chosen, setChosen] = useState<string[]>([])
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const pair: [string, string] = [first.trim(), second.trim()]
  const same = pair[0] !== '' && pair[0] === pair[1]
  const start = async () => {
    await asReviewer(async (reviewer) => {
      await changeSettings({ reviewers: [...new Set([...names, ...pair])] })
      for (const id of chosen) {
        await startCoding(id, pair, reviewer)
        // What is given is chosen no more; should one fail, it and those behind it still are.
        setChosen((left) => left.filter((other) => other !== id))
      }
    })
  }
  return (
    <Group align="flex-start" gap="xs">
      <Reports documents={documents} value={chosen} onChange={setChosen} />
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
        disabled={chosen.length === 0 || !pair[0] || !pair[1] || same}
        onClick={() => void start()}
      >
        {i18n.t('coding.start')}
      </Button>
    </Group>
  )
}

interface ReportsProps {
  documents: ReportDocument[]
  value: string[]
  onChange: (ids: string[]) => void
}

/** The reports that are given, found by words of their titles; the list stays open for the next. */
const Reports = ({ documents, ...field }: ReportsProps) => (
  <MultiSelect
    flex={1}
    miw={220}
    size="xs"
    searchable
    hidePickedOptions
    limit={mostListed}
    label={i18n.t('coding.report')}
    placeholder={field.value.length === 0 ? i18n.t('coding.several') : undefined}
    data={documents.map((document) => ({ value: document.id, label: documentTitle(document) }))}
    {...field}
  />
)
