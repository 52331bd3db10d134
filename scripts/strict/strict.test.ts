import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { withoutEval } from './without-eval.ts'

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
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/)
  })
})
