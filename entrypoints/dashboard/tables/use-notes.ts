import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { stateOf } from '../../../utils/report/coding.ts'
import type { NoteLine } from '../../../utils/report/note-line.ts'
import { allCodings } from '../../../utils/store/codings.ts'
import {
  importsSoFar,
  latestNotes,
  noteChunks,
  notesSince,
} from '../../../utils/store/note-stream.ts'
import { readPerson } from '../../../utils/store/settings.ts'
import { useLongChange } from '../long-change.ts'

/** Notes shown before all are read. */
const atFirst = 200

/** All notes as they are now. */
export interface Notes {
  notes: NoteLine[]
  loading: boolean
  /** Stored rows that no longer parse. */
  unreadable: number
}

/**
 * Reads all notes once, the latest first, and from then on only those that change: reading a hundred thousand again
 * after every keystroke of a reviewer would take seconds.
 */
export function useNotes(): Notes {
  const [since] = useState(() => new Date().toISOString())
  const [generation, reload] = useState(0)
  const { notes: read, loading, unreadable } = useReading(generation)
  const changed = useChanged(since)
  useImports(() => reload((before) => before + 1))
  const all = useMemo(() => merged(read, changed?.rows ?? []), [read, changed])
  const notes = useVisible(all)
  const known = all.length + unreadable
  // Other rows than we know of: some were removed for good.
  useEffect(() => {
    if (!loading && changed && changed.count !== known) reload((before) => before + 1)
  }, [loading, changed, known])
  return { notes, loading, unreadable }
}

/** The notes changed since a moment; during a change of many rows, those changed before it. */
function useChanged(since: string) {
  const waiting = useLongChange()
  const last = useRef<Awaited<ReturnType<typeof notesSince>>>(undefined)
  const changed = useLiveQuery(() => (waiting ? undefined : notesSince(since)), [since, waiting])
  if (changed) last.current = changed
  return last.current
}

/** Calls when a file was imported or an import taken back, here or in another tab. */
function useImports(onImport: () => void): void {
  const waiting = useLongChange()
  const now = useLiveQuery(() => (waiting ? undefined : importsSoFar()), [waiting])
  const seen = useRef<string>(undefined)
  useEffect(() => {
    if (now === undefined || now === seen.current) return
    if (seen.current !== undefined) onImport()
    seen.current = now
  }, [now, onImport])
}

/** Without what another coder wrote on documents that are coded blind. */
function useVisible(notes: NoteLine[]): NoteLine[] {
  const codings = useLiveQuery(allCodings)
  const reviewer = useLiveQuery(readPerson)
  return useMemo(() => {
    const blind = new Set(
      codings?.rows.filter((one) => stateOf(one) === 'blind').map(({ documentId }) => documentId),
    )
    if (blind.size === 0) return codings ? notes : []
    return notes.filter((note) => !blind.has(note.documentId) || note.reviewer === reviewer)
  }, [notes, codings, reviewer])
}

function useReading(generation: number): Notes {
  const [state, setState] = useState<Notes>({ notes: [], loading: true, unreadable: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation means reading again
  useEffect(() => {
    let stopped = false
    const read = async () => {
      const first = await latestNotes(atFirst)
      if (!stopped)
        setState((before) =>
          before.notes.length > 0 ? before : { ...first, notes: first.rows, loading: true },
        )
      const all: NoteLine[] = []
      let unreadable = 0
      for await (const chunk of noteChunks()) {
        if (stopped) return
        for (const note of chunk.rows) all.push(note)
        unreadable += chunk.unreadable
      }
      setState({ notes: all.sort(byUpdate), loading: false, unreadable })
    }
    void read()
    return () => {
      stopped = true
    }
  }, [generation])
  return state
}

const byUpdate = (a: NoteLine, b: NoteLine) => (a.updatedAt < b.updatedAt ? 1 : -1)

function merged(read: NoteLine[], changed: NoteLine[]): NoteLine[] {
  if (changed.length === 0) return read
  const ids = new Set(changed.map(({ id }) => id))
  return [...changed.sort(byUpdate), ...read.filter(({ id }) => !ids.has(id))]
}
