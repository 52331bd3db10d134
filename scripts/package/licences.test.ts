import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageFolder } from './bundled-packages.ts'
import { licenceOf, printLicences } from './licences.ts'

const root = join(import.meta.dirname, '../..')

describe('packageFolder', () => {
  it.each([
    ['/a/node_modules/zod/v4/core/util.js', '/a/node_modules/zod'],
    ['/a/node_modules/@mantine/core/esm/x.mjs?v=1', '/a/node_modules/@mantine/core'],
    ['/a/node_modules/x/node_modules/y/i.js', '/a/node_modules/x/node_modules/y'],
    ['\0/a/node_modules/react/index.js?commonjs-module', '/a/node_modules/react'],
    ['C:\\a\\node_modules\\dexie\\d.mjs', 'C:/a/node_modules/dexie'],
    ['/a/utils/review.ts', null],
    ['\0vite/preload-helper.js', null],
  ])('%j', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })
})

describe('licences', () => {
  it('are read with their text', () => {
    const react = licenceOf(join(root, 'node_modules/react'))
    expect(react).toMatchObject({ name: 'react', licence: 'MIT' })
    expect(react.text).toMatch(/Permission is hereby granted/)
  })

  it('are printed by name, shared texts once, absent ones said', () => {
    const of = (name: string, text: string | null) => ({ name, version: '1', licence: 'MIT', text })
    const printed = printLicences([of('c', 'Shared'), of('a', 'Shared'), of('b', null)])
    expect(printed.indexOf('a 1 (MIT)\nc 1 (MIT)\n\nShared')).toBeGreaterThan(0)
    expect(printed).toContain('b 1 (MIT)\n\nThe package carries no licence text.')
    expect(printed.split('\nShared').length).toBe(2)
  })
})
