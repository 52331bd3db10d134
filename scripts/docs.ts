import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checks } from '../utils/checks/registry.ts'
import { columnDictionary, grains } from '../utils/exports/grains/registry.ts'
import type { Standard } from '../utils/report/standard.ts'
import { printChecks } from './docs/print-checks.ts'
import { printExports } from './docs/print-exports.ts'
import { printStandards } from './docs/print-standards.ts'

const root = join(import.meta.dirname, '..')

/** The generated documents by their path; standards only once there is a registry of them. */
async function documents(): Promise<Map<string, string>> {
  const found = new Map([
    ['docs/checks.md', printChecks(checks)],
    ['docs/exports.md', printExports([...grains, columnDictionary])],
  ])
  const standards = await registeredStandards()
  if (standards) found.set('docs/standards.md', printStandards(standards))
  return found
}

async function registeredStandards(): Promise<readonly Standard[] | null> {
  const registry = join(root, 'utils/standards/registry.ts')
  if (!existsSync(registry)) return null
  const module: { standards?: readonly Standard[] } = await import(pathToFileURL(registry).href)
  return module.standards ?? null
}

function isStale(path: string, text: string): boolean {
  const file = join(root, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
}

const stale = [...(await documents())].filter(([path, text]) => isStale(path, text))
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date: run npm run docs`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text)
  console.log(stale.length > 0 ? stale.map(([path]) => `wrote ${path}`).join('\n') : 'up to date')
}
