import type { Plugin } from 'vite'

const checkFile = /\/utils\/checks\/[a-z-]+\.ts$/
/** Properties of the object a check is declared with, as the formatter writes them. */
const reason = /\n {2}why: \{\n[\s\S]*?\n {2}\},/
const printed = [
  /\n {2}title: \{ .*? \},(?=\n)/,
  /\n {2}voices: \[.*?\],(?=\n)/,
  /\n {2}messages: \{\},(?=\n)/,
]

/**
 * Why a rule exists, what it is called and how it may speak is for the documentation and the tests: left in the code, it
 * would be loaded into every page that is reviewed.
 */
export function withoutReasons(): Plugin {
  return {
    name: 'heyue:without-reasons',
    enforce: 'pre',
    transform(code, id) {
      if (!checkFile.test(id.replaceAll('\\', '/')) || !reason.test(code)) return null
      const told = printed.reduce((left, property) => left.replace(property, ''), code)
      return { code: told.replace(reason, ''), map: null }
    },
  }
}
