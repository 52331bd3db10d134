import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import config from '../wxt.config.ts'

const root = join(import.meta.dirname, '..')
const text = (file: string) => readFileSync(join(root, file), 'utf8')
const readme = text('README.md')

describe('README.md', () => {
  it('names every package we depend on', () => {
    const { dependencies, devDependencies } = JSON.parse(text('package.json'))
    const names = Object.keys({ ...dependencies, ...devDependencies })
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it('names every permission the extension asks for', async () => {
    const manifest = config.manifest as { permissions: string[]; host_permissions: string[] }
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
