import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checks } from '../../utils/checks/registry.ts'
import { withoutReasons } from './without-reasons.ts'

const room = join(import.meta.dirname, '../../utils/checks')
const transform = withoutReasons().transform as (
  code: string,
  id: string,
) => { code: string } | null
const changed = readdirSync(room)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .flatMap((file) => transform(readFileSync(join(room, file), 'utf8'), join(room, file)) ?? [])

describe('withoutReasons', () => {
  it('finds the reason of every check', () => expect(changed).toHaveLength(checks.length))

  it('takes the reasons, titles and voices and nothing else', () => {
    const all = changed.map(({ code }) => code).join('\n')
    for (const { id, why } of checks) {
      expect(all).not.toContain(why.zh)
      expect(all).not.toContain(why.en)
      expect(all).toContain(`id: '${id}'`)
    }
    expect(all).not.toMatch(/\n {2}(?:title|voices|messages: \{\})/)
    expect(all.match(/\n {2}run\(/g)).toHaveLength(checks.length)
  })

  it('leaves other files alone', () => {
    expect(transform("\n  why: {\n    zh: '',\n  },", '/x/utils/other/share.ts')).toBeNull()
  })
})
