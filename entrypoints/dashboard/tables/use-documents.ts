import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { ReportDocument } from '../../../utils/report/document.ts'
import { allDocuments } from '../../../utils/store/documents.ts'

/** All documents by id, kept up to date; undefined while loading. */
export function useDocuments(): ReadonlyMap<string, ReportDocument> | undefined {
  const stored = useLiveQuery(allDocuments)
  return useMemo(
    () => stored && new Map(stored.rows.map((document) => [document.id, document])),
    [stored],
  )
}
