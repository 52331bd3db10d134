import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useState } from 'react'
import type { ReportDocument } from '../../../utils/report/document.ts'
import { allDocuments, sumUp } from '../../../utils/store/documents.ts'

/** All documents by id, kept up to date; undefined while loading. */
export function useDocuments(): ReadonlyMap<string, ReportDocument> | undefined {
  const stored = useLiveQuery(allDocuments)
  return useMemo(
    () => stored && new Map(stored.rows.map((document) => [document.id, document])),
    [stored],
  )
}

/** All documents with the summaries of their reviews, kept up to date; undefined while loading. */
export function useSummarised() {
  const stored = useLiveQuery(allDocuments)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    // Once: a text that cannot be read will not become readable by asking again.
    if (!stored || asked) return
    setAsked(true)
    void sumUp(stored.rows)
  }, [stored, asked])
  return stored
}
