import type { Article } from '../report/article.ts'
import { fold } from '../report/fold.ts'
import type { PageFacts } from '../report/page.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import type { Identity } from '../report/review.ts'
import { sentencesIn } from '../report/sentences.ts'
import type { Standard } from '../report/standard.ts'
import { levelOf, regionOf } from './bodies.ts'
import { shortYearIn, yearsIn } from './days.ts'
import { findIssuer } from './find-issuer.ts'
import { findSignature, type Signature } from './find-signature.ts'
import { type FoundTitle, findTitle, speaksOf, titleInText } from './find-title.ts'
import { afterNow, issuerInWords } from './issuer-in-words.ts'
import { reportYear } from './report-year.ts'

/** Who reports on which year, and what was read to find out: findings compare what should agree. */
export interface Identified {
  identity: Identity
  title: FoundTitle | null
  signature: Signature | null
  /** The year the title, and the year the text's first words, say the report is about. */
  titleYear: number | null
  textYear: number | null
  /** The body as named by the title and by the lead; null where they name none. */
  titleIssuer: string | null
  leadIssuer: string | null
}

/** Reads issuer, level, region, year and dates from title, lead, signature, header fields, byline and site. */
export function identify(page: PageFacts, article: Article, standard: Standard): Identified {
  const title = findTitle(page, article, standard)
  const signature = findSignature(article)
  const opening = openingSentences(article)
  const lead = opening.find((text) => matchesAny(standard.recognition.leads, text)) ?? null
  // Folded, so that a page and its twin in traditional characters have one issuer.
  const told = title && speaksOf(standard, title.text) ? fold(title.text) : null
  const naming = told && namingTitle(told, article, standard)
  const issuer = findIssuer({ title: naming, signature, page, lead, opening, article })
  const signedOn = signature?.signedOn ?? page.signedOn
  const publishedOn = page.publishedOn ?? page.signedOn ?? signature?.signedOn ?? null
  const saidYear = yearOfText(lead, opening)
  const titleYear = told ? (yearsIn(told)[0] ?? shortYearIn(told)) : null
  const year = reportYear({ title: told, text: saidYear, signedOn, publishedOn })
  return {
    identity: {
      issuer,
      level: issuer ? levelOf(issuer) : null,
      region: issuer ? regionOf(issuer) : null,
      year,
      publishedOn,
      signedOn,
    },
    title,
    signature,
    titleYear,
    textYear:
      saidYear !== null && saidYear === titleYear ? foreignYear(opening, saidYear) : saidYear,
    titleIssuer: told ? issuerInWords(told) : null,
    leadIssuer: lead ? issuerInWords(afterNow(lead)) : null,
  }
}

/** The title, or the fuller one at the head of the text where only that names a body: pages leave out what a column says. */
function namingTitle(title: string, article: Article, standard: Standard): string {
  if (issuerInWords(title) !== null) return title
  const fuller = fold(titleInText(article, standard)?.text ?? '')
  return issuerInWords(fuller) === null ? title : fuller
}

/** 现将工作总结及2025年工作计划报告如下: the year of the plan is not the year reported on. */
const planned = /20\d\d年度?(?:[^,。;\d]{0,14})(?:计划|打算|安排|思路|要点|重点|谋划|规划)/gu

/** The year of 现将…2024年度…报告如下, else of a text that opens with it: 2024年,我局…; not 2021年以来. */
function yearOfText(lead: string | null, opening: string[]): number | null {
  const said = lead ? yearsIn(afterNow(lead).replace(planned, ''))[0] : undefined
  if (said !== undefined) return said
  const first = opening.slice(0, 4).find((text) => opensWithYear.test(text))
  return first ? (yearsIn(first)[0] ?? null) : null
}

/** The year of a text that opens with another one (2023年,我局…) and only then announces that of its title, which else. */
function foreignYear(opening: string[], said: number): number {
  const opens = opening.slice(0, 3).filter((text) => actsInYear.test(text))
  const years = opens.flatMap((text) => yearsIn(text).slice(0, 1))
  return years.includes(said) ? said : (years[0] ?? said)
}

/** 2023年,我局…: what the reporting body did in a year. */
const actsInYear =
  /^20\d\d年度?,(?:在[^;]{4,60},)?[^,;]{0,16}(?:我|本|全)?(?:[省市县区州旗镇乡局厅委办院]|街道|政府)/

/** 2024年,我局…; neither 2021年以来 nor a date, 2025年3月4日, that stands above the text. */
const opensWithYear =
  /^(?:20\d\d|二[〇○零Oo0]..)年度?(?![\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日)(?:,|以?来,|[^,以]{2})/u

/** Sentences of the opening that may hold the lead. */
const openingSize = 25

function openingSentences(article: Article): string[] {
  const { text } = article
  const reach = { start: 0, end: Math.min(text.length, 4000) }
  return sentencesIn(article, reach)
    .slice(0, openingSize)
    .map(({ start, end }) => plain(text.slice(start, end)))
}
