import { openWorkspace } from './support/workspace-browser.ts'
import { tellGrowth } from './support/workspace-lines.ts'
import { workspaceRun } from './support/workspace-sizes.ts'
import { measureTables } from './support/workspace-tables.ts'
import { measureTransfer } from './support/workspace-transfer.ts'

/**
 * The workspace with a made library in the real database of a real browser: 20 notes a report, so that the larger is
 * 100,000 notes over 5,000 reports. Two sizes show that time grows no faster than the library. Other sizes, or one half
 * alone: npm run bench -- workspace --notes=4000,20000 --only=transfer
 */
const run = workspaceRun(process.argv.slice(2))
for (const notes of run.notes) {
  const workspace = await openWorkspace({ documents: notes / 20, notes })
  if (!workspace) throw new Error('no browser')
  if (run.only !== 'transfer') await measureTables(workspace, notes)
  if (run.only !== 'tables') await measureTransfer(workspace, notes)
  await workspace.close()
}
tellGrowth()
