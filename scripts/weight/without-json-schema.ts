import type { Plugin } from 'vite'

const file = /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/
/** A name that a module of zod exports: as a declaration, or renamed. */
const exported =
  /^export (?:async )?(?:const|let|function|class) (\w+)|^export \{ \w+ as (\w+) \};/gm

/**
 * Every schema of zod can print itself as JSON Schema, which nobody asks of ours: that code would be loaded into every
 * page that is reviewed. What is left in its place throws where somebody asks after all.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'heyue:without-json-schema',
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id.replaceAll('\\', '/'))) return null
      const names = [...code.matchAll(exported)].map(([, declared, renamed]) => declared ?? renamed)
      if (names.length === 0) throw new Error(`${id} exports nothing that is known`)
      const missing = `const missing = () => { throw new Error('JSON Schema was left out') }`
      return {
        code: [missing, ...names.map((name) => `export const ${name} = () => missing`)].join('\n'),
        map: null,
      }
    },
  }
}
