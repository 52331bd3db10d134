import { openWorkspace } from './support/workspace-browser.ts'
import { measureTables } from './support/workspace-tables.ts'
import { measureTransfer } from './support/workspace-transfer.ts'

/**
 * The workspace with a made library in the real database of a real browser: 20 notes a report, so that the larger is
 * 100,000 notes over 5,000 reports. Two sizes show that time grows no faster than the library.
 */
for (const notes of [10_000, 100_000]) {
  const workspace = await openWorkspace({ documents: notes / 20, notes })
  if (!workspace) throw new Error('no browser')
  await measureTables(workspace, notes)
  await measureTransfer(workspace, notes)
  await workspace.close()
}
