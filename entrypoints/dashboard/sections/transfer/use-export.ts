import { useEffect, useRef, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { ArchiveTooLarge } from '../../../../utils/exports/zip.ts'
import type { ExportScope } from '../../../../utils/store/transfer/export-entries.ts'
import type { ExportProgress } from './course.ts'
import { type ExportKind, fileName, fileType } from './export-kinds.ts'
import { produce } from './produce.ts'
import { chooseDestination, type Destination, forgetCollected } from './save-file.ts'

/** Where an export is. */
export type ExportState =
  | { step: 'idle' }
  | { step: 'running'; progress: ExportProgress }
  | { step: 'done'; name: string; progress: ExportProgress }
  | { step: 'failed'; problem: string }

/** What is exported under which name. */
export interface ExportWish {
  kind: ExportKind
  scope: ExportScope
  /** Part of the file's name: "all", or what the selection is called. */
  scopeName: string
}

const nothing: ExportProgress = { done: 0, rows: 0, unreadable: 0 }

/** Runs an export, tells how far it is, and stops it; `start` answers whether a file was written. */
export function useExport() {
  const [state, setState] = useState<ExportState>({ step: 'idle' })
  const stop = useRef<AbortController | null>(null)
  useEffect(() => void forgetCollected(), [])
  const start = async (wish: ExportWish): Promise<boolean> => {
    const name = fileName(wish.kind, wish.scopeName, new Date())
    const aborting = new AbortController()
    stop.current = aborting
    try {
      const destination = await chooseDestination(name, fileType(wish.kind).mime)
      if (!destination) return false
      setState({ step: 'running', progress: nothing })
      const progress = await written(wish, destination, aborting.signal, setState)
      setState({ step: 'done', name, progress })
      return true
    } catch (error) {
      setState(
        aborting.signal.aborted ? { step: 'idle' } : { step: 'failed', problem: said(error) },
      )
      return false
    }
  }
  return { state, start, cancel: () => stop.current?.abort() }
}

function said(error: unknown): string {
  if (error instanceof ArchiveTooLarge) return i18n.t('transfer.zipTooLarge', [error.file])
  return error instanceof Error ? error.message : String(error)
}

async function written(
  { kind, scope }: ExportWish,
  destination: Destination,
  signal: AbortSignal,
  show: (state: ExportState) => void,
): Promise<ExportProgress> {
  let last = nothing
  let shownAt = 0
  const onProgress = (progress: ExportProgress) => {
    last = progress
    if (performance.now() - shownAt < 100) return
    shownAt = performance.now()
    show({ step: 'running', progress })
  }
  const context = {
    toolVersion: browser.runtime.getManifest().version,
    offsetMinutes: -new Date().getTimezoneOffset(),
  }
  try {
    for await (const part of produce({ kind, scope, context, onProgress, signal }))
      await destination.write(part)
    await destination.close()
  } catch (error) {
    await destination.abort().catch(() => undefined)
    throw error
  }
  return last
}
