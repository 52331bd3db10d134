import { type Label, labelSchema, startingLabels } from '../report/label.ts'
import type { Localized } from '../report/localized.ts'
import { changeBatch } from './batch.ts'
import { database } from './database.ts'
import { readRows } from './rows.ts'

/** The labels in their order. */
export async function labels(): Promise<Label[]> {
  return readRows(labelSchema, await database().labels.orderBy('order').toArray()).rows
}

/**
 * Fills a fresh database with the starting labels, in this language; an emptied codebook stays empty. Asked for at every
 * update: after everything was deleted there may be labels of the person's own.
 */
export async function seedLabels(language: keyof Localized): Promise<void> {
  const db = database()
  await db.transaction('rw', db.labels, db.settings, async () => {
    if (await db.settings.get('seeded')) return
    if ((await db.labels.count()) === 0) await db.labels.bulkPut(startingLabels(language))
    await db.settings.put({ key: 'seeded', value: true })
  })
}

/**
 * Adds labels, or changes those of their names; answers the batch to undo. A digit that another label had is taken
 * from it: one key gives one label.
 */
export async function saveLabels(
  changed: Label[],
  reviewer: string,
  verb = 'save-label',
): Promise<{ batch: string; changed: number }> {
  const checked = new Map(changed.map((label) => [label.name.trim(), labelSchema.parse(label)]))
  const digits = new Set([...checked.values()].map(({ shortcut }) => shortcut))
  for (const label of await labels()) {
    const robbed = label.shortcut !== null && digits.has(label.shortcut)
    if (robbed && !checked.has(label.name)) checked.set(label.name, { ...label, shortcut: null })
  }
  return changeBatch({
    reviewer,
    verb,
    table: 'labels',
    keys: [...checked.keys()],
    next: (before, name) => {
      const after = checked.get(String(name)) ?? null
      return JSON.stringify(before) === JSON.stringify(after) ? before : after
    },
  })
}
