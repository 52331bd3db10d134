import { format } from 'node:util'
import {
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: chai.expect })

/** What the tests of these rooms use of vitest, with vitest's own matchers; `found` are the tests it was told of. */
export function collecting() {
  const found = []
  const names = []
  const it = (name, run) => found.push({ name: [...names, name].join(' '), run })
  const describe = (name, body) => {
    names.push(name)
    body()
    names.pop()
  }
  const each = (tell) => (cases) => (name, run) => {
    for (const one of cases) {
      const values = Array.isArray(one) ? one : [one]
      const wanted = name.match(/%[sdifjoO]/g)?.length ?? 0
      tell(format(name, ...values.slice(0, wanted)), () => run(...values))
    }
  }
  it.each = each(it)
  describe.each = each(describe)
  return { found, vitest: { it, test: it, describe, expect: chai.expect } }
}
