import type { Plugin } from 'vite'

const checkFile = /\/utils\/checks\/[a-z-]+\.ts$/
/** A property of the object a check is declared with, as the formatter writes it. */
const reason = /\n {2}why: \{\n[\s\S]*?\n {2}\},/

/**
 * Why a rule exists is printed in the documentation and read by nobody else: left in the code, the reasons of all
 * checks would be loaded into every page that is reviewed. The order of a check's lines stays, its reason is blank.
 */
export function withoutReasons(): Plugin {
  return {
    name: 'heyue:without-reasons',
    enforce: 'pre',
    transform(code, id) {
      if (!checkFile.test(id.replaceAll('\\', '/')) || !reason.test(code)) return null
      return { code: code.replace(reason, "\n  why: { zh: '', en: '' },"), map: null }
    },
  }
}
