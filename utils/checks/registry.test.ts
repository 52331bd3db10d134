import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from './registry.ts'

const room = import.meta.dirname
/** Files of the room that are no check; everything else beside them is one. */
const frame = new Set(['check.ts', 'judge-figures.ts', 'registry.ts', 'testing.ts'])

const files = readdirSync(room).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !frame.has(name),
)

describe('the checks', () => {
  it('has one file and one registry line for each check', () => {
    const ids = files.map((name) => name.replace(/\.ts$/, ''))
    expect(checks.map((check) => check.id).sort()).toEqual(ids.sort())
  })

  it.each(files)('%s has its test, which shows every voice through testCheck', (name) => {
    const test = join(room, name.replace(/\.ts$/, '.test.ts'))
    expect(existsSync(test)).toBe(true)
    expect(readFileSync(test, 'utf8')).toContain('testCheck(')
  })

  it('says why it exists in both languages, and its messages too', () => {
    for (const { title, why, messages } of checks) {
      for (const text of [title, why, ...Object.values(messages)]) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/)
        expect(text.en).toMatch(/[a-z]/i)
      }
    }
  })

  it('fills the same names in both languages', () => {
    const names = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const { messages } of checks) {
      for (const text of Object.values(messages)) expect(names(text.en)).toEqual(names(text.zh))
    }
  })
})
