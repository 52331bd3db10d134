import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/**
 * What every part builds on, in the order Mantine prescribes: a button's own style has to come after that of the
 * unstyled button it is made of, wherever either is first used.
 */
const base =
  'baseline default-css-variables global ScrollArea UnstyledButton VisuallyHidden Paper Popover CloseButton Group Loader Overlay ModalBase Input InlineInput Flex FloatingIndicator ActionIcon'.split(
    ' ',
  )

const whole = /^(.*\/@mantine\/core)\/styles\.css$/
const part = /^(.*\/@mantine\/core)\/esm\/.*\/(\w+)\.module\.mjs$/

/** The style sheet of a part of Mantine; throws where the package has no sheet of that name any more. */
export function sheetOf(mantine: string, name: string): string {
  const path = join(mantine, 'styles', `${name}.css`)
  if (!existsSync(path)) throw new Error(`Mantine has no style sheet ${name}.css`)
  return path
}

/**
 * Half of Mantine's style sheet is for parts that no view here uses. In a build the sheet shrinks to what all parts
 * share, and each part that is drawn with brings its own, into the same file as its code. The development server
 * serves the whole sheet: it bundles packages beforehand, out of this plugin's sight.
 */
export function stylesOfParts(): Plugin {
  return {
    name: 'heyue:styles-of-parts',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const mantine = whole.exec(id.replaceAll('\\', '/'))?.[1]
      return mantine
        ? base.map((name) => readFileSync(sheetOf(mantine, name), 'utf8')).join('\n')
        : null
    },
    transform(code, id) {
      const [, mantine, name] = part.exec(id.replaceAll('\\', '/')) ?? []
      if (!mantine || !name || base.includes(name)) return null
      return { code: `import ${JSON.stringify(sheetOf(mantine, name))}\n${code}`, map: null }
    },
  }
}
