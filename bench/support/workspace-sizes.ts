/** What a run of the measurement is asked for. */
export interface WorkspaceRun {
  /** Numbers of notes, smaller ones first; there is a report for every 20. */
  notes: number[]
  /** Which half is measured; null for both. */
  only: 'tables' | 'transfer' | null
}

/** Reads --notes=10000,100000 and --only=tables from the command line; these sizes and both halves by default. */
export function workspaceRun(words: readonly string[]): WorkspaceRun {
  const told = (name: string) =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
  const notes = (told('notes') ?? '10000,100000').split(',').map(Number)
  if (notes.some((size) => !Number.isInteger(size) || size < 200))
    throw new Error('--notes=10000,100000: whole numbers from 200')
  const only = told('only') ?? null
  if (only !== null && only !== 'tables' && only !== 'transfer')
    throw new Error('--only=tables or --only=transfer')
  return { notes: notes.sort((a, b) => a - b), only }
}
