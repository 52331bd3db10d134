import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeSplitting } from './code-splitting.ts'
import { sheetOf, stylesOfParts } from './styles-of-parts.ts'

const mantine = dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css'))
const parts = readdirSync(join(mantine, 'esm/components'), { recursive: true, encoding: 'utf8' })
  .map((path) => /([\w]+)\.module\.mjs$/.exec(path)?.[1])
  .filter((name) => name !== undefined)
const { load, transform } = stylesOfParts() as unknown as {
  load(id: string): string | null
  transform(code: string, id: string): { code: string } | null
}

describe('stylesOfParts', () => {
  it('finds a sheet for every part of the Mantine that is installed', () => {
    expect(parts.length).toBeGreaterThan(80)
    for (const name of parts) expect(sheetOf(mantine, name)).toMatch(/\.css$/)
  })

  it('lets a part bring its sheet', () => {
    const id = `${mantine}/esm/components/Menu/Menu.module.mjs`
    expect(transform('export {}', id)?.code).toMatch(/^import ".*styles\/Menu\.css"\nexport/)
  })

  it('keeps in the whole sheet what all parts build on, before them', () => {
    const shared = load(`${mantine}/styles.css`)!
    expect(shared).toContain('--mantine-color-body')
    expect(shared.length).toBeLessThan(100_000)
    expect(transform('export {}', `${mantine}/esm/components/Input/Input.module.mjs`)).toBeNull()
  })

  it('leaves other files alone', () => {
    expect(load('/x/styles.css')).toBeNull()
    expect(transform('export {}', '/x/Menu.module.mjs')).toBeNull()
  })

  it('fails when a sheet is gone', () => {
    expect(() => sheetOf(mantine, 'Nothing')).toThrow(/no style sheet/)
  })
})

describe('codeSplitting', () => {
  const fileOf = (path: string) => codeSplitting.groups.find(({ test }) => test(path))?.name
  it.each([
    ['/x/node_modules/dexie/import-wrapper.mjs', 'data'],
    ['/x/utils/report/span.ts', 'data'],
    ['C:\\x\\utils\\store\\database.ts', 'data'],
    ['/x/node_modules/react-dom/client.js', 'ui'],
    ['/x/node_modules/@mantine/core/esm/components/Button/Button.mjs', 'ui'],
    ['/x/components/finding-card.tsx', 'cards'],
    // Loaded when a section or a dialog is opened.
    ['/x/node_modules/@mantine/core/esm/components/Table/Table.mjs', undefined],
    ['/x/components/settings-drawer.tsx', undefined],
    ['/x/entrypoints/dashboard/app.tsx', undefined],
  ])('puts %s into %s', (path, name) => {
    expect(fileOf(path)).toBe(name)
  })
})
