import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { withoutJsonSchema } from './without-json-schema.ts'

const core = join(dirname(createRequire(import.meta.url).resolve('zod/v4/core')), '.')
const { transform } = withoutJsonSchema() as unknown as {
  transform(code: string, id: string): { code: string } | null
}
const left = (id: string) => transform(readFileSync(id, 'utf8'), id)!.code

it('leaves every name that schemas import', () => {
  const printing = left(join(core, 'to-json-schema.js'))
  for (const name of ['createToJSONSchemaMethod', 'createStandardJSONSchemaMethod', 'process']) {
    expect(printing).toContain(`export const ${name} = `)
  }
  const processors = left(join(core, 'json-schema-processors.js'))
  const names = new Set(
    [
      ...readFileSync(join(core, '../classic/schemas.js'), 'utf8').matchAll(
        /processors\.(\w+Processor)\b/g,
      ),
    ].map(([, name]) => name),
  )
  expect(names.size).toBeGreaterThan(20)
  for (const name of names) expect(processors).toContain(`export const ${name} = `)
  expect(printing.length + processors.length).toBeLessThan(4000)
})

it('leaves other modules alone', () => {
  expect(transform('export const a = 1', '/x/zod/v4/core/schemas.js')).toBeNull()
})

it('fails on a module it does not know', () => {
  expect(() => transform('', '/x/zod/v4/core/to-json-schema.js')).toThrow(/exports nothing/)
})
