import { fold } from '../../report/fold.ts'
import type { Heading } from '../../report/outline.ts'
import { commonNumbering } from './common-numbering.ts'

/** How a numbering ranks among the forms a report uses: lower is higher up. */
export interface Numbering {
  form: Heading['numbering']
  /** part 第一部分 · chapter 一、 · section (一) · item 1. · bracket (1) · circle ① · lead 一是. */
  kind: 'part' | 'chapter' | 'section' | 'item' | 'bracket' | 'circle' | 'lead'
  /** Characters of the numbering, white space behind it included. */
  size: number
  /** The number where it can be told, else null. */
  value: number | null
}

const chinese = '(?:[一二三四五六七八九十百零〇]{1,4}|[壹贰叁肆伍陆柒捌玖拾])'
const open = '[([【〔]'
const close = '[)\\]】〕]'

type Form = [kind: Numbering['kind'], pattern: RegExp]

const part: Form = [
  'part',
  new RegExp(`^第\\s?(${chinese}|\\d{1,2})\\s?(?:部分|篇章|章|篇|节)[、:.,]?\\s*`),
]
const lead: Form = [
  'lead',
  /^((?:[一二三四五六七八九]|十[一二三四五六七八九]?)(?:是|要))(?:要)?(?=[^,，。])/,
]
const chapter: Form = [
  'chapter',
  new RegExp(`^第?(${chinese})\\s?(?:[、.:。]|,(?=\\D|20\\d\\d年))[、.]?\\s*`),
]
const section: Form = [
  'section',
  new RegExp(`^${open}\\s?(${chinese})\\s?(?:${close}|(?=、))[、.,:]?\\s*`),
]
const bracket: Form = ['bracket', new RegExp(`^${open}\\s?(\\d{1,2})\\s?${close}[、.,:]?\\s*`)]

/** What a numbering can be by the code of its first character (folded), in order; the first group is the number. */
const formsOf = new Map<number, Form[]>(
  (
    [
      [
        '一二三四五六七八九十',
        [lead, chapter, ['section', new RegExp(`^(${chinese})${close}[、.,:]?\\s*`)]],
      ],
      ['壹贰叁肆伍陆柒捌玖拾', [chapter, ['chapter', /^([壹贰叁肆伍陆柒捌玖拾])[\s|·]+/]]],
      ['第', [part, ['lead', /^(第[一二三四五六七八九十](?:[,:]|是|要))/], chapter]],
      ['首其再最', [['lead', /^((?:首先|其次|再次|再者|最后)(?:[,:、]|是|要))/]]],
      ['([【〔', [section, bracket]],
      [
        '0123456789',
        [
          ['bracket', /^(\d{1,2})\)[、.,:]?\s*/],
          ['item', /^(\d)\ufe0f?\u20e3[、.]?\s*/],
          ['item', /^(\d{1,2})\s?(?:[、:]|[.](?!\d)|[.](?=20\d\d年)|,(?=[^\d\s]))[、.]?\s*/],
        ],
      ],
      ['㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', [['section', /^(.)[、.,:]?\s*/]]],
      ['⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', [['bracket', /^(.)[、.,:]?\s*/]]],
      ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉', [['circle', /^(.)[、.,:]?\s*/]]],
      // Ⅱ类、Ⅲ级 are grades.
      ['ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ', [['part', /^(.)(?![级类期型度等线区])[、.,:]?\s*/]]],
      ['⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', [['item', /^(.)[、.]?\s*/]]],
    ] as [string, Form[]][]
  ).flatMap(([characters, forms]) =>
    [...characters].map((character) => [character.charCodeAt(0), forms] as const),
  ),
)

const formOfKind: Record<Numbering['kind'], Heading['numbering']> = {
  part: 'chapter',
  chapter: 'chapter',
  section: 'section',
  item: 'item',
  bracket: 'subitem',
  circle: 'subitem',
  lead: 'run-in',
}

/** What follows a numeral and 、 when the two are one quantity or name: 三、四季度 · 一、二级 · 3、4月. */
const enumeration =
  /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:、(?:[一二三四五六七八九十]|\d{1,2}))*(?:季度|月份?|年级|级|类|线|审|届|次|中全会|批|期|号|日|楼|组|队|标段|产业|轮|版|档)/

/** What numberings start with in texts not folded yet, besides what they start with in folded ones. */
const unfolded = '（［０１２３４５６７８９﹙'

/** 1 for the code of each character that a numbering starts with. */
const starts = new Uint8Array(0x10000)
for (const code of formsOf.keys()) starts[code] = 1
for (let at = 0; at < unfolded.length; at++) starts[unfolded.charCodeAt(at)] = 1

/** False for a text that surely has no numbering at an offset; need not be folded. */
export function mayBeNumbered(text: string, at: number): boolean {
  return at < text.length && starts[text.charCodeAt(at)] === 1
}

/** False for a text that surely has no numbering at its start once it is folded. */
export function startsNumbered(text: string): boolean {
  return formsOf.has(fold(text.charAt(0)).charCodeAt(0))
}

/** The numbering at the start of a folded text; null when it starts with a word, a date or a quantity. */
export function numberingOf(folded: string): Numbering | null {
  return commonNumbering(folded, 0) ?? anyNumbering(folded)
}

/** The same by the patterns alone. */
export function anyNumbering(folded: string): Numbering | null {
  const forms = formsOf.get(folded.charCodeAt(0))
  if (!forms) return null
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(folded)
    if (!match) continue
    const size = match[0].length
    if (size >= folded.length || isEnumeration(folded, size)) return null
    return { form: formOfKind[kind], kind, size, value: numberValue(match[1]!) }
  }
  return null
}

/** True when a numeral and what stands from an offset on are one quantity or name; few texts go on with a numeral. */
function isEnumeration(folded: string, at: number): boolean {
  return numerals.includes(folded[at]!) && enumeration.test(folded.slice(at, at + 20))
}

const numerals = '一二三四五六七八九十0123456789'

const units = '零一二三四五六七八九'
const formal = '零壹贰叁肆伍陆柒捌玖拾'

/** Numerals are few and come again and again. */
const values = new Map<string, number | null>()

/** The number a numeral stands for: 十二 → 12, ② → 2, 第 and 是 are passed over. */
function numberValue(numeral: string): number | null {
  let value = values.get(numeral)
  if (value === undefined) {
    value = readNumeral(numeral)
    if (values.size < 1000) values.set(numeral, value)
  }
  return value
}

function readNumeral(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  const code = numeral.charCodeAt(0)
  for (const first of ['㈠', '①', '⑴', '⒈', '❶', '➀', 'Ⅰ']) {
    const distance = code - first.charCodeAt(0)
    if (distance >= 0 && distance < 20) return distance + 1
  }
  const capital = formal.indexOf(numeral)
  if (capital > 0) return capital
  const match = /([一二三四五六七八九])?(十)?([一二三四五六七八九])?/.exec(
    numeral.replace(/^第/, ''),
  )
  const [, tens, ten, ones] = match ?? []
  if (!tens && !ten) return null
  const digit = (sign: string | undefined, none: number) => (sign ? units.indexOf(sign) : none)
  return ten ? digit(tens, 1) * 10 + digit(ones, 0) : digit(tens, 0)
}
