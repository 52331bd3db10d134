import type { Plugin } from 'vite'

const file = /\/zod\/v4\/locales\/en\.js$/

/**
 * What zod says of a value that does not fit, sentence by sentence, is for those who write standards and import files:
 * in the reader it would be loaded into every page that is reviewed, where nobody reads it. There the path and the code
 * of an issue say enough.
 */
export function withoutZodTexts(): Plugin {
  let reader = false
  return {
    name: 'heyue:without-zod-texts',
    enforce: 'pre',
    configResolved({ build }) {
      reader = build.lib !== false && build.lib.name === 'reader'
    },
    transform(_, id) {
      if (!reader || !file.test(id.replaceAll('\\', '/'))) return null
      return { code: `export default () => ({ localeError: () => 'Invalid input' })`, map: null }
    },
  }
}
