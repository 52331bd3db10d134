import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import config from '../wxt.config.ts'

const root = join(import.meta.dirname, '..')
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const readme = text('README.md')

function manifestFor(browser: string) {
  const make = config.manifest as (
    env: object,
  ) => Record<'permissions' | 'host_permissions', string[]>
  return make({ browser, command: 'build', mode: 'production', manifestVersion: 3 })
}

describe('README.md', () => {
  it('names every package we depend on', () => {
    const { dependencies, devDependencies } = JSON.parse(text('package.json'))
    const names = Object.keys({ ...dependencies, ...devDependencies })
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it.each(['chrome', 'firefox'])('names every permission asked for in %s', (browser) => {
    const manifest = manifestFor(browser)
    const asked = [...manifest.permissions, ...manifest.host_permissions]
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((permission) => !readme.includes(`\`${permission}\``))).toEqual([])
  })

  it.each(['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md'])(
    '%s links to files that exist',
    (file) => {
      const links = [...text(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path!)
      expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
    },
  )
})
