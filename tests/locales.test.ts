import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** Keys as i18n.t() names them. */
function keysOf(messages: object, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'object' && !isCounted(value)
      ? keysOf(value, `${prefix}${key}.`)
      : [[prefix + key, isCounted(value) ? Object.values(value).join(' | ') : String(value)]],
  ) as [string, string][]
}

/** A text with a form for one thing and one for many: `1: $1 row`, `n: $1 rows`. Chinese has the latter only. */
const isCounted = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && 'n' in value

const zh = new Map(keysOf(parse(read('locales/zh_CN.yml'))))
const en = new Map(keysOf(parse(read('locales/en.yml'))))
const sources = (dir: string) =>
  readdirSync(join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(dir, name))
const code = [...sources('components'), ...sources('entrypoints'), 'wxt.config.ts']
  .map(read)
  .join('\n')

/** A key is used when the code names it, whole or as `prefix.${…}`, by its name in the browser, or when the manifest does. */
const used = (key: string) =>
  code.includes(`'${key}'`) ||
  code.includes(`getMessage('${key.replaceAll('.', '_')}')`) ||
  code.includes(`__MSG_${key}__`) ||
  code.includes(`\`${key.split('.')[0]}.\${`)

const holes = (text: string) =>
  [...new Set([...text.matchAll(/\$\d/g)].map(([hole]) => hole))].sort()

describe('interface languages', () => {
  it('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort())
  })

  it('have the same holes in every text', () => {
    const differing = [...zh].filter(
      ([key, text]) => holes(text).join() !== holes(en.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('have no text that nothing uses', () => {
    expect([...zh.keys()].filter((key) => !used(key))).toEqual([])
  })

  it('tell one thing from many wherever an English text counts', () => {
    const things =
      'address|change|day|decision|file|finding|label|line|note|page|place|record|report|row|stretch'
    const many = new RegExp(`\\$\\d (more )?(${things})(e?s)\\b`)
    const uncounted = [...en].filter(([, text]) => many.test(text) && !text.includes(' | '))
    // What stands here is never said of one: a total that others are a part of, or places to choose among.
    expect(uncounted.map(([key]) => key).sort()).toEqual(['became.ambiguous', 'table.countOf'])
  })

  it('leave no text empty and no Chinese in English', () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
    expect([...en].filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([])
  })
})
