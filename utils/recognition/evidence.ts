import type { Article } from '../report/article.ts'
import type { Heading } from '../report/outline.ts'
import type { PageFacts } from '../report/page.ts'
import { plain } from '../report/pattern.ts'
import { sentencesIn } from '../report/sentences.ts'

/** What a page shows, prepared once for all rules of recognition. */
export interface Evidence {
  page: PageFacts
  article: Article
  outline: Heading[]
  /** Plain sentences of the prose, from the start, at most `enough` of them. */
  sentences: string[]
  /** Plain text of the blocks, 第一部分 as 一、, from the start, at most `enough` of them. */
  lines: string[]
  /** The first `opening` characters, plain. */
  opening: string
}

const enough = 1500
const opening = 600

/** Gathers the evidence of a page; reads no further into a long text than the rules need. */
export function gatherEvidence(page: PageFacts, article: Article, outline: Heading[]): Evidence {
  const { text, blocks } = article
  const whole = { start: 0, end: text.length }
  return {
    page,
    article,
    outline,
    sentences: sentencesIn(article, whole)
      .slice(0, enough)
      .map(({ start, end }) => plain(text.slice(start, end))),
    lines: blocks.slice(0, enough).map(({ start, end }) => lineOf(text.slice(start, end))),
    opening: plain(text.slice(0, 2 * opening)).slice(0, opening),
  }
}

/** The rules name chapters by the commonest of their numberings. */
function lineOf(text: string): string {
  return plain(text).replace(/^第([一二三四五六七八九十]{1,3})(?:部分|章|篇)[、:.,]?/u, '$1、')
}

/** Fewer sentences or characters than this are no report: a byline, a link, a list of headlines. */
const leastSentences = 4
const leastCharacters = 150

/** The same of a text that announces itself (现将…如下) and has chapters: the reports of small bodies are short. */
const leastAnnounced = { sentences: 2, characters: 100 }

/** True when the page itself holds prose enough to be the report and not only a link to it. */
export function hasProse(evidence: Evidence): boolean {
  const { article, sentences } = evidence
  const least = isAnnounced(evidence)
    ? leastAnnounced
    : { sentences: leastSentences, characters: leastCharacters }
  if (article.text.length < least.characters) return false
  const closed = sentences.filter((sentence) => /[。;.]$/u.test(sentence) && sentence.length > 8)
  return closed.length >= least.sentences
}

function isAnnounced({ outline, sentences }: Evidence): boolean {
  const chapters = outline.filter(({ numbering }) => numbering === 'chapter')
  return chapters.length > 1 && sentences.slice(0, 4).some((text) => /现[将就把].*如下/u.test(text))
}
