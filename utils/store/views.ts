import { type Grain, type SavedView, savedViewSchema, type TableState } from '../report/view.ts'
import { database } from './database.ts'
import { readRows } from './rows.ts'

/** The saved views of a table, by title. */
export async function viewsOf(grain: Grain): Promise<SavedView[]> {
  const { rows } = readRows(savedViewSchema, await database().views.toArray())
  return rows
    .filter((view) => view.grain === grain)
    .sort((a, b) => a.title.localeCompare(b.title, 'zh-CN'))
}

/** Keeps a view under a title; one of the same title is replaced. Throws when the title is empty or too long. */
export async function saveView(grain: Grain, title: string, state: TableState): Promise<SavedView> {
  const known = (await viewsOf(grain)).find((view) => view.title === title.trim())
  const id = known?.id ?? crypto.randomUUID()
  const createdAt = new Date().toISOString()
  const view = savedViewSchema.parse({ id, grain, title, state, createdAt })
  await database().views.put(view)
  return view
}

/** Removes a saved view. */
export async function removeView(id: string): Promise<void> {
  await database().views.delete(id)
}
