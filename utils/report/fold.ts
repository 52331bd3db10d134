import { simplified } from './traditional.ts'

/**
 * Characters that only look like ordinary ones and have no compatibility mapping of their own: radicals of the
 * supplement block, as PDF and Word conversions leave them in a text.
 */
const radicals: Record<string, string> = Object.fromEntries(
  [
    ...'⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⺫目 ⺬示 ⺭礻 ⺮竹 ⻁虎 ⻂衤 ⻌辶'.split(
      ' ',
    ),
  ].map((pair) => [pair[0]!, pair[1]!]),
)

/** Characters worth a look-up; all others fold to themselves, which most of a text does. */
const foldable = new RegExp(
  `[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u2e80-\\u2fd5\\u3000\\uf900-\\ufaff\\ufe30-\\ufe6b\\uff01-\\uff61${[...simplified.keys()].join('')}]`,
  'g',
)

/**
 * The text with full-width and small forms as half-width ones, every white space as " ", look-alikes (Kangxi
 * radicals, compatibility ideographs) as the ordinary characters and the traditional characters of the vocabulary as
 * simplified ones. One UTF-16 unit for one, so that offsets stay those of the text. 、 。 and “ ” stay.
 */
export function fold(text: string): string {
  return text.replace(foldable, foldOne)
}

const known = new Map<string, string>()

function foldOne(character: string): string {
  let folded = known.get(character)
  if (folded === undefined) {
    folded = formOf(character)
    known.set(character, folded)
  }
  return folded
}

function formOf(character: string): string {
  if (/\s/.test(character)) return ' '
  const form = character.normalize('NFKC')
  const one = form.length === 1 ? form : character
  return radicals[one] ?? simplified.get(one) ?? one
}
