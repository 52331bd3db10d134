import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Package {
  optionalDependencies?: Record<string, string>
}

const packages: Record<string, Package> = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
).packages

/** True when a package as seen from a folder of the lock file is in the lock file. */
function isLocked(name: string, from: string): boolean {
  if (`${from ? `${from}/` : ''}node_modules/${name}` in packages) return true
  if (from === '') return false
  return isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)))
}

describe('package-lock.json', () => {
  // npm forgets the binaries of other systems when its registry does not offer them, and then refuses `npm ci`.
  it('names every optional package, so that npm ci accepts it on a fresh clone of any system', () => {
    const lost = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
    )
    expect(lost).toEqual([])
  })

  it('names no address to download from: the registry is the machine’s own choice', () => {
    expect(Object.values(packages).filter((entry) => 'resolved' in entry)).toEqual([])
  })
})
