import type { Plugin } from 'vite'

const file = /\/zod\/v4\/classic\/schemas\.js$/
/** A method of strings that checks a format of its own: email(), jwt(), cidrv6(). */
const format =
  /^ {4}\w+\(params\) \{\n {8}return this\.check\(core\._\w+\(Zod\w+, params\)\);\n {4}\},\n/gm

/**
 * Every string of zod can check two dozen formats, from e-mail addresses to tokens, of which ours use none: their
 * patterns would be loaded into every page that is reviewed. Whoever asks for one after all finds no such method. What
 * stands outside strings (z.iso.datetime) stays.
 */
export function withoutStringFormats(): Plugin {
  return {
    name: 'heyue:without-string-formats',
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id.replaceAll('\\', '/'))) return null
      const left = code.replace(format, '')
      if (left === code) throw new Error(`${id} has no formats that are known`)
      return { code: left, map: null }
    },
  }
}
