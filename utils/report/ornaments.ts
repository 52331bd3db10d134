/** Signs that designers set before a heading: bullets, bars, dashes, hooks. Quotes and brackets that hold words stay. */
const signs = '[^\\p{L}\\p{N}《》“”"‘’()]*'

/** Numberings that no outline counts with: PART 1, Ⅱ, III., B., 壹·, 03丨. A quantity (3项) is none. */
const numeral =
  '(?:(?:part|no|chapter)[.·:-]?\\d{1,2}|[Ⅰ-Ⅻ]|(?:[ivx]{1,4}|[a-h])(?=[.、:·|丨/)])|[壹贰叁肆伍柒捌玖](?=[^\\d])|0\\d|\\d{1,2}(?=[丨|/·]))?'

const front = new RegExp(`^${signs}${numeral}[)丨]?${signs}`, 'iu')
const back = /[^\p{L}\p{N}《》“”"‘’()]+$/u

/** The same words in English behind the heading's own, as on pages for foreign readers. */
const translation = /(?<=[\u4e00-\u9fff])[(|/·:–—-]?[a-z][a-z ,.'’&-]{4,}\)?$/iu

/** Headings are shorter; a long row of signs is looked at by nobody. */
const longest = 200

/**
 * The words of a heading without what only adorns it: ●, ▎, 【】, ——, PART 1, Ⅱ, its translation. It is for matching, not
 * for showing; a label of nothing but signs stays as it is. The label has to be plain.
 */
export function withoutOrnaments(label: string): string {
  if (label.length > longest) return label
  const words = label.replace(translation, '').replace(front, '').replace(back, '')
  return words === '' ? label : words
}
