import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the extension as built. */
export const output = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url))

/** Paths of all built files, from the folder of the extension. */
export function builtFiles(folder = output): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory()
      ? builtFiles(path)
      : [relative(output, path).replaceAll('\\', '/')]
  })
}

/** The text of a built file. */
export function built(file: string): string {
  return readFileSync(join(output, file), 'utf8')
}

/** Bytes of a built file, as it lies on the disk. */
export function bytesOf(file: string): number {
  return statSync(join(output, file)).size
}

/** What a page or script loads before it runs: its scripts, style sheets and all they import, itself included. */
export function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const other of namedBy(file)) loadedBy(other, seen)
  return seen
}

function namedBy(file: string): string[] {
  const text = built(file)
  if (file.endsWith('.html')) {
    return [...text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path!)
  }
  // Imports that are waited for are no part of what is loaded at first.
  const imports = text.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[^'"`;()]*?from)?\s*["'](\.[^"']+)["']/g,
  )
  return [...imports].map(([, path]) => normalize(join(dirname(file), path!)))
}
