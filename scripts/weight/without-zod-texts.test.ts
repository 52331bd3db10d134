import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { withoutZodTexts } from './without-zod-texts.ts'

const classic = join(dirname(createRequire(import.meta.url).resolve('zod/v4/core')), '../classic')
const texts = join(classic, '../locales/en.js')

function left(name: string, id: string) {
  const plugin = withoutZodTexts() as unknown as {
    configResolved(config: object): void
    transform(code: string, id: string): { code: string } | null
  }
  plugin.configResolved({ build: { lib: name ? { name } : false } })
  return plugin.transform(readFileSync(id, 'utf8'), id)
}

it('takes them out of the reader, where zod looks for them', async () => {
  expect(readFileSync(join(classic, 'schemas.js'), 'utf8')).toMatch(/locales\/en\.js/)
  const { code } = left('reader', texts)!
  const { default: locale } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  expect(locale().localeError({ code: 'invalid_type' })).toBe('Invalid input')
})

it.each([
  ['background', texts],
  ['', texts],
  ['reader', join(classic, 'schemas.js')],
])('leaves %s alone: %s', (name, id) => expect(left(name, id)).toBeNull())
