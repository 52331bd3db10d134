import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { withoutStringFormats } from './without-string-formats.ts'

const core = dirname(createRequire(import.meta.url).resolve('zod/v4/core'))
const schemas = join(core, '../classic/schemas.js')
const code = readFileSync(schemas, 'utf8')
const { transform } = withoutStringFormats() as unknown as {
  transform(code: string, id: string): { code: string } | null
}
const methods = (of: string) => [...of.matchAll(/^ {4}(\w+)\(/gm)].map(([, name]) => name ?? '')
const left = methods(transform(code, schemas)!.code)
const gone = methods(code).filter((name) => !left.includes(name))

it('takes the formats of strings and leaves what every schema has', () => {
  expect(gone).toContain('email')
  expect(gone).toContain('cidrv6')
  expect(gone.length).toBeGreaterThan(20)
  for (const name of ['regex', 'min', 'max', 'trim', 'optional', 'refine', 'int']) {
    expect(gone).not.toContain(name)
  }
})

it('takes none that a schema of the project asks for', () => {
  const root = join(import.meta.dirname, '../..')
  const asked = new RegExp(`z\\.string\\(\\)[^\\n]*\\.(?:${gone.join('|')})\\(`)
  const files = ['utils', 'entrypoints', 'components'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(root, room, name)),
  )
  expect(files.length).toBeGreaterThan(400)
  const asking = files.filter((name) => asked.test(readFileSync(name, 'utf8')))
  expect(asking).toEqual([])
})

it('leaves other modules alone', () => {
  expect(transform(code, '/x/zod/v4/mini/schemas.js')).toBeNull()
})

it('fails on a module it does not know', () => {
  expect(() => transform('', schemas)).toThrow(/no formats/)
})
