import { i18n } from '#i18n'

const known = [
  'documents',
  'versions',
  'annotations',
  'decisions',
  'drafts',
  'labels',
  'codings',
  'coderDecisions',
  'lists',
  'queue',
  'views',
  'overrulings',
  'standards',
  'settings',
  'events',
  'imports',
  'importRows',
] as const

/** What a table of the database is called; its own name where it has none for people. */
export function tableWord(table: string): string {
  const name = known.find((one) => one === table)
  return name ? i18n.t(`tableName.${name}`) : table || i18n.t('tableName.none')
}
