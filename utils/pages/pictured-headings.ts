import type { Article } from '../report/article.ts'
import { fold } from '../report/fold.ts'
import type { Heading } from '../report/outline.ts'
import { own, taggedIn } from './dom.ts'
import { numberingOf } from './outline/numbering.ts'
import type { TextMap } from './text-map.ts'

/** Longest words of a picture that are a heading. */
const longest = 40
/** Chapters a report may have; a page made to hurt has pictures without end. */
const mostPictures = 40
/** Words of the text below that stand for a heading one cannot select. */
const shown = 40

/** A chapter's heading that stands as a picture: the words it is described by, and where the text below begins. */
interface Picture {
  at: number
  number: string
  label: string
}

/**
 * The headings with those chapters that stand as pictures (一、… in the description of an image that stands alone). The
 * words of a picture are not in the text, so that the first ones below stand for it.
 */
export function withPictures(
  outline: Heading[],
  article: Article,
  map: TextMap,
  root: Element,
): Heading[] {
  const described = [...taggedIn(root, 'img')].filter((image) => numberOf(wordsOf(image)) > 0)
  const pictures = described.slice(0, mostPictures).flatMap((image) => pictureOf(image, map))
  if (pictures.length === 0) return outline
  const chapters = outline.some(({ level, numbering }) => level === 1 && numbering === 'chapter')
  const below = outline.map((heading) => ({
    ...heading,
    level: heading.level + (chapters ? 0 : 1),
  }))
  const tops = [...pictures.map(({ at }) => at), ...startsOfTops(below)].sort((a, b) => a - b)
  const endOf = (at: number) => {
    const next = tops.find((top) => top > at) ?? article.text.length
    return at + article.text.slice(at, next).trimEnd().length
  }
  const drawn = pictures.map((picture) => headingOf(picture, article, endOf(picture.at)))
  return [...drawn, ...below.map((heading) => clipped(heading, endOf(heading.start)))].sort(
    (a, b) => a.start - b.start || a.level - b.level,
  )
}

function startsOfTops(headings: Heading[]): number[] {
  return headings.filter(({ level }) => level === 1).map(({ start }) => start)
}

function pictureOf(image: Element, map: TextMap): Picture[] {
  const at = standsAlone(image) ? map.offsetOf(image, 0) : null
  if (at === null) return []
  const words = wordsOf(image)
  const size = numberOf(words)
  return [{ at, number: words.slice(0, size).trim(), label: words.slice(size) }]
}

function wordsOf(image: Element): string {
  return (own(image, 'getAttribute').call(image, 'alt') ?? '').trim()
}

/** Characters of a chapter's number at the start of words short enough for a heading; 0 where there is none. */
function numberOf(words: string): number {
  if (words === '' || words.length > longest) return 0
  const numbering = numberingOf(fold(words))
  return numbering?.kind === 'chapter' || numbering?.kind === 'part' ? numbering.size : 0
}

/** False for a picture in a line of text, which is of the size of a word. */
function standsAlone(image: Element): boolean {
  const parent = own(image, 'parentElement')
  if ((own(parent ?? image, 'textContent') ?? '').trim() === '') return true
  return endsLine(image, 'previousSibling') && endsLine(image, 'nextSibling')
}

/** True where a line break, or nothing but white space, stands beside the picture. */
function endsLine(image: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let beside: Node | null = own(image, side)
  while (
    beside &&
    own(beside, 'nodeName') === '#text' &&
    !(own(beside, 'textContent') ?? '').trim()
  )
    beside = own(beside, side)
  return beside === null || own(beside, 'nodeName') === 'BR'
}

function headingOf({ at, number, label }: Picture, article: Article, limit: number): Heading {
  const block = article.blocks.find(({ end }) => end > at)
  const stop = article.text.indexOf('。', at)
  const ends = [block?.end ?? at, at + shown, limit, stop < 0 ? limit : stop]
  const body = { start: at, end: Math.max(at, limit) }
  const end = Math.max(at, Math.min(...ends))
  return { start: at, end, level: 1, numbering: 'chapter', number, label, runIn: false, body }
}

/** Nothing under a chapter goes on behind the next one. */
function clipped(heading: Heading, limit: number): Heading {
  const { start, end } = heading.body
  return { ...heading, body: { start, end: Math.max(start, Math.min(end, limit)) } }
}
