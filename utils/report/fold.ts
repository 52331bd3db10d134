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

/** Blocks of the plane in which characters may fold to their compatibility forms. */
const blocks = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff61],
] as const

/** For each UTF-16 unit what it folds to, 0 for itself; a table because texts are folded on every page that is read. */
let table: Uint16Array | null = null

/** Writes only what folds: a loop over all 65,536 would be a good part of a first run, before anything is compiled. */
function makeTable(): Uint16Array {
  const made = new Uint16Array(0x10000)
  for (const [traditional, simple] of simplified) {
    made[traditional.charCodeAt(0)] = simple.charCodeAt(0)
  }
  for (const [look, plainForm] of Object.entries(radicals)) {
    made[look.charCodeAt(0)] = plainForm.charCodeAt(0)
  }
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) made[code] ||= compatible(code, made)
  }
  for (const blank of '\u00a0\u202f\u205f\u3000') made[blank.charCodeAt(0)] = 0x20
  for (let blank = 0x2000; blank <= 0x200a; blank++) made[blank] = 0x20
  return made
}

/** The compatibility form, simplified where it is traditional itself; 0 when there is none of one unit. */
function compatible(code: number, made: Uint16Array): number {
  const form = String.fromCharCode(code).normalize('NFKC')
  const plainForm = form.length === 1 ? form.charCodeAt(0) : code
  return plainForm === code ? 0 : made[plainForm] || plainForm
}

/**
 * The text with full-width and small forms as half-width ones, every white space as " ", look-alikes (Kangxi
 * radicals, compatibility ideographs) as the ordinary characters and the traditional characters of the vocabulary as
 * simplified ones. One UTF-16 unit for one, so that offsets stay those of the text. 、 。 and “ ” stay.
 */
export function fold(text: string): string {
  table ??= makeTable()
  let at = 0
  while (at < text.length && table[text.charCodeAt(at)] === 0) at++
  return at === text.length ? text : text.slice(0, at) + foldFrom(text, at, table)
}

/** What one UTF-16 unit folds to. */
export function foldUnit(unit: number): number {
  table ??= makeTable()
  return table[unit] || unit
}

/** Units per call of fromCharCode: as many arguments as engines are sure to take. */
const portion = 8192

function foldFrom(text: string, from: number, forms: Uint16Array): string {
  let folded = ''
  for (let start = from; start < text.length; start += portion) {
    const codes = new Array<number>(Math.min(portion, text.length - start))
    for (let at = 0; at < codes.length; at++) {
      const code = text.charCodeAt(start + at)
      codes[at] = forms[code] || code
    }
    folded += String.fromCharCode.apply(null, codes)
  }
  return folded
}
