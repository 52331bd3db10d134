import type { Numbering } from './numbering.ts'

/** What decides a heading's level: its numbering, its tag, or neither. */
export interface Ranked {
  kind: Numbering['kind'] | 'none'
  value: number | null
  tagLevel: number | null
  /** Index of its block in the article. */
  block: number
  /** For headings without a number in the words of a report's main headings; "" for others. */
  phrase: string
  /** True for a line that begins with a slogan in brackets: 【晒成绩】…. */
  bracketed?: boolean
  /** True when the body goes on in the same paragraph. */
  runIn?: boolean
}

const order: Record<Numbering['kind'], number> = {
  part: 10,
  chapter: 20,
  section: 40,
  item: 50,
  bracket: 60,
  circle: 70,
  lead: 90,
}
/** Just below the chapters. */
const below = 30
/** Bold sentences that paragraphs open with: below whatever has a number or a line of its own. */
const opening = 85
/** Above the sections, where another form stands over them. */
const overSections = 35
/** Above the chapters, where 1、 stands over 一、. */
const overChapters = 15

/**
 * Levels from 1 for headings in order, by the forms this report really uses: the highest form present is level 1.
 * Lines without a number stand beside the chapters when there are none or when they use a main heading's words on
 * another subject than the chapter above them, else just below.
 */
export function levelsOf(headings: Ranked[]): number[] {
  const ranks = ranksOf(headings)
  const used = [...new Set(ranks)].sort((a, b) => a - b)
  const levels = new Map(used.map((rank, at) => [rank, at + 1]))
  return ranks.map((rank) => levels.get(rank)!)
}

function ranksOf(headings: Ranked[]): number[] {
  const byTag = ranksByTag(headings)
  const numbered = headings.some(({ kind }) => kind === 'chapter' || kind === 'part')
  const holder = overTheSections(headings)
  const inverted = itemsOverChapters(headings)
  const overPlain = itemsOverPlain(headings)
  const plain = plainRank(headings)
  const overTag = chaptersUnderTags(headings) ? overChapters : order.chapter
  const tagged = headings.filter(({ kind, tagLevel }) => kind === 'none' && tagLevel !== null)
  const bracketed = chaptersUnderBrackets(headings)
  const opens = headings.some(({ kind, runIn }) => kind !== 'lead' && !(kind === 'none' && runIn))
  let above = ''
  let opened = false
  return headings.map((heading, at) => {
    const { kind, tagLevel, phrase, runIn } = heading
    if (kind === 'chapter' || kind === 'part') above = phrase
    if (kind === holder) return overSections
    if (kind === 'item' && inverted) return overChapters
    if (overPlain && (kind === 'item' || (kind === 'none' && tagLevel === null && !runIn)))
      return kind === 'item' ? order.chapter : below
    if (kind !== 'none') return order[kind]
    if (tagLevel !== null) return byTag.get(tagLevel) ?? overTag + tagLevel / 10
    if (runIn && opens) return opening
    if (heading.bracketed && bracketed) return overChapters
    if (tagged.length > 1 && phrase === '') return below
    if (numbered) return phrase === '' || related(phrase, above) ? below : order.chapter
    if (phrase !== '') opened = opensGroup(heading, headings[at + 1])
    return phrase === '' && opened ? below : plain
  })
}

/** Where nothing stands over the sections, lines without a number are their like when sections come first. */
function plainRank(headings: Ranked[]): number {
  const first = headings.find(({ kind }) => kind !== 'lead')?.kind
  return first === 'section' ? order.section : order.chapter
}

/** True for a main heading with a line right below it that is one too: what follows up to the next one is its parts. */
function opensGroup({ block, runIn }: Ranked, next: Ranked | undefined): boolean {
  if (runIn || next?.kind !== 'none' || next.runIn) return false
  return next.phrase === '' && next.block === block + 1
}

/** Numbered headings tell what a tag means in this report. */
function ranksByTag(headings: Ranked[]): Map<number, number> {
  const ranks = new Map<number, number>()
  for (const { kind, tagLevel } of headings) {
    if (kind !== 'none' && tagLevel !== null && !ranks.has(tagLevel))
      ranks.set(tagLevel, order[kind])
  }
  return ranks
}

/** True where several tags without a number come first, and the chapters below each of them count from one. */
function chaptersUnderTags(headings: Ranked[]): boolean {
  const highest = headings.filter(
    ({ kind, tagLevel }) => kind === 'chapter' || (kind === 'none' && tagLevel !== null),
  )
  const chapters = highest.filter(({ kind }) => kind === 'chapter').length
  if (highest[0]?.kind !== 'none' || chapters === 0 || highest.length < chapters + 2) return false
  return highest.every(
    ({ kind, value }, at) =>
      kind === 'none' ||
      value === (highest[at - 1]!.kind === 'none' ? 1 : highest[at - 1]!.value! + 1),
  )
}

/** True where lines with a slogan in brackets stand over the chapters: the first right above 一、, none between two chapters. */
function chaptersUnderBrackets(headings: Ranked[]): boolean {
  const highest = headings.filter(({ kind, bracketed }) => kind === 'chapter' || bracketed === true)
  const [first, next] = highest
  if (!first?.bracketed || next?.kind !== 'chapter' || next.block !== first.block + 1) return false
  if (highest.filter(({ bracketed }) => bracketed).length < fewestOver) return false
  return highest.every(
    ({ bracketed, value }, at) =>
      bracketed || value === (highest[at - 1]!.bracketed ? 1 : highest[at - 1]!.value! + 1),
  )
}

/**
 * The form (1. or 1) or ①) of reports without chapters that stands over their sections: it comes first, and either each
 * counts sections of its own, or it counts on past those that one of them has.
 */
function overTheSections(headings: Ranked[]): Ranked['kind'] | null {
  const forms = headings.filter(({ kind }) => kind !== 'lead' && kind !== 'none')
  const top = forms[0]?.kind
  if (!top || order[top as Numbering['kind']] <= order.section) return null
  if (forms.some(({ kind }) => kind === 'chapter' || kind === 'part')) return null
  const opening = forms.filter(({ kind, value }) => kind === 'section' && value === 1).length
  if (top === 'item' && opening > 1) return top
  const own = forms.filter(({ kind }) => kind === top)
  const counts = own.length >= fewestOver && own.every(({ value }, at) => value === at + 1)
  const first = forms.findIndex(({ kind }) => kind === 'section')
  return counts && first > 0 && forms.findLastIndex(({ kind }) => kind === top) > first ? top : null
}

/** True for a text that opens with 1、 and counts its chapters anew below each of several that count on. */
function itemsOverChapters(headings: Ranked[]): boolean {
  const forms = headings.filter(({ kind }) => kind === 'item' || kind === 'chapter')
  if (forms[0]?.kind !== 'item' || forms.some(({ kind }) => kind === 'part')) return false
  const items = forms.filter(({ kind }) => kind === 'item')
  const opening = forms.filter(
    ({ kind, value }, at) => kind === 'chapter' && value === 1 && forms[at - 1]?.kind === 'item',
  )
  return (
    items.length >= 2 && opening.length >= 2 && items.every(({ value }, at) => value === at + 1)
  )
}

/** True where 01, 02 and 03 are the highest and lines without a number come in under them: the first right below 01. */
function itemsOverPlain(headings: Ranked[]): boolean {
  const numbered = headings.filter(({ kind }) => kind !== 'none' && kind !== 'lead')
  const items = numbered.filter(({ kind }) => kind === 'item')
  const counts = items.length >= fewestOver && items.every(({ value }, at) => value === at + 1)
  const [first, next] = headings
  if (!counts || first !== items[0] || next?.kind !== 'none' || next.runIn) return false
  if (numbered.some(({ kind }) => order[kind as Numbering['kind']] < order.item)) return false
  return next.phrase === '' && next.block === (first?.block ?? 0) + 1
}

/** Fewer that count on can be a list that goes on by chance. */
const fewestOver = 3

const subjects = [
  '问题',
  '不足',
  '原因',
  '打算',
  '安排',
  '计划',
  '思路',
  '举措',
  '成效',
  '责任',
  '职责',
]

function related(phrase: string, above: string): boolean {
  return subjects.some((subject) => phrase.includes(subject) && above.includes(subject))
}
