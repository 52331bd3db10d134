import { type Label, labelSchema, startingLabels } from '../report/label.ts'
import { database } from './database.ts'
import { change } from './history.ts'
import { readRows } from './rows.ts'

/** The labels in their order. */
export async function labels(): Promise<Label[]> {
  return readRows(labelSchema, await database().labels.orderBy('order').toArray()).rows
}

/** Fills a fresh database with the starting labels; an emptied codebook stays empty. */
export async function seedLabels(): Promise<void> {
  const db = database()
  await db.transaction('rw', db.labels, db.settings, async () => {
    if (await db.settings.get('seeded')) return
    await db.labels.bulkPut(startingLabels)
    await db.settings.put({ key: 'seeded', value: true })
  })
}

/** Adds a label or changes the one of that name. */
export async function saveLabel(label: Label, reviewer: string): Promise<void> {
  const checked = labelSchema.parse(label)
  await change({
    documentId: null,
    reviewer,
    verb: 'save-label',
    table: 'labels',
    key: checked.name,
    next: () => checked,
  })
}

/** Removes a label from the codebook; notes that carry it keep its name. */
export async function removeLabel(name: string, reviewer: string): Promise<void> {
  const wanted = { documentId: null, reviewer, verb: 'remove-label', table: 'labels' as const }
  await change({ ...wanted, key: name, next: () => null })
}
