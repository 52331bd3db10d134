import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes an extension that does nothing, for comparison; answers its folder. */
export function emptyExtension(within: string): string {
  const folder = join(within, 'empty-extension')
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'background.js' },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'background.js'), '')
  return folder
}
