import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes an extension that does nothing, for comparison; with `matches` it does nothing on those pages. Answers its folder. */
export function emptyExtension(within: string, matches: string[] = []): string {
  const folder = join(within, 'empty-extension')
  mkdirSync(folder, { recursive: true })
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1.0',
    background: { service_worker: 'background.js' },
    ...(matches.length > 0 && { content_scripts: [{ matches, js: ['empty.js'] }] }),
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  for (const script of ['background.js', 'empty.js']) writeFileSync(join(folder, script), '')
  return folder
}
