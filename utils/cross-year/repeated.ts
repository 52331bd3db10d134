import type { Article } from '../report/article.ts'
import type { RepeatedText } from '../report/comparison.ts'
import { fold } from '../report/fold.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { Span } from '../report/span.ts'

/** Characters of a piece by which texts are likened: shorter ones are in every report, longer ones miss small changes. */
const piece = 6
/** Sentences with fewer characters say nothing about a text's age (现报告如下). */
const shortest = 10
/** A sentence counts as repeated when so much of its pieces stood in the earlier text. */
const enough = 0.8

/** How much of an article's prose stood in an earlier one: sentence by sentence, numbers and punctuation aside. */
export function repeatedText(now: Article, before: Article): RepeatedText {
  const known = piecesOf(sentences(before).map(({ words }) => words))
  const compared = sentences(now)
  const repeated = compared.filter(({ words }) => isKnown(words, known))
  const size = (some: Sentence[]) => some.reduce((sum, { words }) => sum + words.length, 0)
  const all = size(compared)
  return {
    share: all === 0 ? 0 : size(repeated) / all,
    sentences: repeated.length,
    of: compared.length,
    spans: joined(repeated.map(({ span }) => span)),
  }
}

interface Sentence {
  span: Span
  words: string
}

function sentences(article: Article): Sentence[] {
  return sentencesIn(article, { start: 0, end: article.text.length }).flatMap((span) => {
    const words = normalised(article.text.slice(span.start, span.end))
    return words.length >= shortest ? [{ span, words }] : []
  })
}

/** Digits as one #, so that a new number alone makes no new sentence; everything but words dropped. */
function normalised(text: string): string {
  return fold(text)
    .replace(/[\d〇一二三四五六七八九十百千万亿.,%]+/g, '#')
    .replace(/[^\p{L}#]/gu, '')
}

function piecesOf(texts: string[]): Set<string> {
  const pieces = new Set<string>()
  for (const text of texts) for (const one of cut(text)) pieces.add(one)
  return pieces
}

function cut(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - piece + 1) }, (_, at) =>
    text.slice(at, at + piece),
  )
}

function isKnown(words: string, known: Set<string>): boolean {
  const pieces = cut(words)
  const hits = pieces.filter((one) => known.has(one)).length
  return pieces.length > 0 && hits >= enough * pieces.length
}

/** Neighbouring spans as one: what was copied was copied by paragraphs. */
function joined(spans: Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && span.start - last.end <= 1) last.end = span.end
    else found.push({ ...span })
  }
  return found
}
