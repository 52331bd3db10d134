import { columnDictionary, documentGrains } from '../../../../utils/exports/grains/registry.ts'
import { jsonLdType } from '../../../../utils/exports/json-ld/collection.ts'

/** What can be exported, in the order it is offered. */
export const exportKinds = [
  'zip',
  'notes',
  'note_codes',
  'documents',
  'findings',
  'figures',
  'codebook',
  'agreement',
  'history',
  'dictionary',
  'json-ld',
  'backup',
] as const
/** One of them. */
export type ExportKind = (typeof exportKinds)[number]

const scoped: readonly ExportKind[] = ['zip', 'json-ld', 'agreement', 'history']

/** True where the scope matters: a codebook, a dictionary and a backup are always whole. */
export function isScoped(kind: ExportKind): boolean {
  return scoped.includes(kind) || documentGrains.some(({ id }) => id === kind)
}

const extensions: Partial<Record<ExportKind, [string, string]>> = {
  zip: ['zip', 'application/zip'],
  'json-ld': ['jsonld', jsonLdType],
  backup: ['jsonl', 'application/x-ndjson'],
}

/** Ending and media type of the file. */
export function fileType(kind: ExportKind): { extension: string; mime: string } {
  const [extension, mime] = extensions[kind] ?? ['csv', 'text/csv;charset=utf-8']
  return { extension, mime }
}

/** heyue-<kind>-<scope>-<day>.<extension>, without characters a file system refuses. */
export function fileName(kind: ExportKind, scope: string, day: Date): string {
  const { extension } = fileType(kind)
  const named = kind === 'zip' ? 'tables' : kind === 'json-ld' ? 'annotations' : kind
  const parts = ['heyue', named, ...(isScoped(kind) ? [scope] : []), day.toLocaleDateString('sv')]
  const name = parts.join('-').replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '_')
  return `${name.slice(0, 120)}.${extension}`
}

/** Tables of the zip archive besides those made document by document. */
export const dictionaryName = `${columnDictionary.id}.csv`
