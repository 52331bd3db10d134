/** How far an export is. */
export interface ExportProgress {
  /** Share of the work done, 0–1. */
  done: number
  /** Rows written so far. */
  rows: number
  /** Rows that could not be read; they are in backups only. */
  unreadable: number
}

/** Who hears how far it is, and who stops it. */
export interface Onlooker {
  onProgress: (progress: ExportProgress) => void
  signal: AbortSignal
}

/** Counts what is written and tells it; throws when the person has had enough. */
export class ExportCourse {
  private readonly progress: ExportProgress = { done: 0, rows: 0, unreadable: 0 }

  constructor(private readonly onlooker: Onlooker) {}

  /** Says that a share of the whole is done. */
  tell(share: number, rows: number, unreadable = 0): void {
    this.onlooker.signal.throwIfAborted()
    this.progress.done = Math.min(1, this.progress.done + share)
    this.progress.rows += rows
    this.progress.unreadable += unreadable
    this.onlooker.onProgress({ ...this.progress })
  }
}
