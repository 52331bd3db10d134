import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, noRequests } from './content-security-policy.ts'
import { withoutEval } from './without-eval.ts'

const root = join(import.meta.dirname, '../..')
const transform = withoutEval().transform as (code: string, id: string) => { code: string } | null
const source = (file: string) =>
  readFileSync(new URL(`../../node_modules/zod/v4/core/${file}`, import.meta.url), 'utf8')

describe('withoutEval', () => {
  it.each(['util.js', 'doc.js'])('finds its words in the %s that is installed', (file) => {
    const changed = transform(source(file), `/x/node_modules/zod/v4/core/${file}`)
    expect(source(file)).toMatch(/= Function;/)
    expect(changed?.code).not.toMatch(/= Function;|new F\(/)
  })

  it('leaves other files alone', () => {
    expect(transform('const F = Function', '/x/node_modules/other/util.js')).toBeNull()
  })

  it('fails when the words are gone', () => {
    expect(() => transform('export {}', '/x/zod/v4/core/doc.js')).toThrow(/are gone/)
  })
})

describe('contentSecurityPolicy', () => {
  it('allows nothing by default and no script but our own', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'; script-src 'self';")
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|\*/)
    expect(contentSecurityPolicy.replace("connect-src 'self' http: https:", '')).not.toMatch(
      /https?:/,
    )
  })

  it('is narrowed by every page but the one that reads lists', () => {
    const pages = readdirSync(join(root, 'entrypoints'))
      .map((name) => `entrypoints/${name}/index.html`)
      .filter((page) => existsSync(join(root, page)))
    const open = pages.filter((page) => {
      const html = readFileSync(join(root, page), 'utf8')
      return !html.includes(`<meta http-equiv="Content-Security-Policy" content="${noRequests}" />`)
    })
    expect(open).toEqual(['entrypoints/runner/index.html'])
    expect(pages.length).toBeGreaterThan(2)
  })
})
