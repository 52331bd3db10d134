import { useMemo, useState } from 'react'
import {
  filterChoices,
  filterDocuments,
  type OverviewFilter,
} from '../../../utils/overview/coverage.ts'
import type { ReportDocument } from '../../../utils/report/document.ts'
import { useSummarised } from '../tables/use-documents.ts'

/** The documents an overview is of, and how it was narrowed. */
export interface Overview {
  /** All stored reports; undefined while loading. */
  all: ReportDocument[] | undefined
  /** Those the filter lets through. */
  documents: ReportDocument[]
  choices: ReturnType<typeof filterChoices>
  filter: OverviewFilter
  setFilter: (filter: OverviewFilter) => void
}

/** Reports for an overview; at first those of the latest year there is. */
export function useOverview(): Overview {
  const stored = useSummarised()
  const all = stored?.rows
  const choices = useMemo(() => filterChoices(all ?? []), [all])
  const [chosen, setFilter] = useState<OverviewFilter | null>(null)
  const latest = choices.years[0] ?? null
  const filter = chosen ?? { year: latest, standard: null, level: null, region: null }
  const documents = useMemo(() => filterDocuments(all ?? [], filter), [all, filter])
  return { all, documents, choices, filter, setFilter }
}
