import { Readability } from '@mozilla/readability'
import type { ContentStatus } from '../../utils/report/content.ts'
import { flat } from './flat.ts'

/** What the plain reader says of a page. */
export interface PlainReading {
  isReport: boolean
  issuer: string | null
  year: number | null
  publishedOn: string | null
  statuses: Record<string, ContentStatus>
  /** Without white space. */
  article: string
  headings: string[]
}

/**
 * What one would write in an hour: the title by a pattern, the article by Readability, headings by 一、, contents by a
 * word each, the day by the META tag. It is there to fail: a fixture it reads rightly proves nothing.
 */
export function readPlainly(document: Document): PlainReading {
  const title = titleOf(document)
  const publishedOn = publishedIn(document)
  const lines = linesOf(document)
  const headings = lines.flatMap(
    (line) => /^[一二三四五六七八九十]+、(.{2,40})$/.exec(line)?.[1] ?? [],
  )
  const article = lines.join('')
  const statuses = Object.fromEntries(
    Object.entries(words).map(([id, word]) => [id, statusOf(word, headings, article)]),
  )
  return {
    isReport: isReportTitle(title) || speaksAsReport(article, statuses),
    issuer: /^(?:关于)?(.+?)(?:人民政府)?(?:关于)?20\d\d年/.exec(title)?.[1] ?? null,
    year: Number(/20\d\d/.exec(title)?.[0]) || null,
    publishedOn,
    statuses,
    article,
    headings,
  }
}

const words: Record<string, RegExp> = {
  measures: /举措|成效|措施|做法|工作(?:开展)?情况/,
  shortcomings: /问题|不足/,
  'leadership-duty': /第一责任人/,
  'next-year-plan': /下一步|安排|打算|计划/,
}

function statusOf(word: RegExp, headings: string[], article: string): ContentStatus {
  if (headings.some((heading) => word.test(heading))) return 'present'
  return word.test(article) ? 'mentioned' : 'missing'
}

function isReportTitle(title: string): boolean {
  return /法治政府建设/.test(title) && /报告|总结|情况/.test(title)
}

/** Reports without a title: the subject's name and the words of most contents. */
function speaksAsReport(article: string, statuses: Record<string, ContentStatus>): boolean {
  const said = Object.values(statuses).filter((status) => status !== 'missing')
  return /法治政府|依法行政/.test(article) && said.length >= 3
}

function titleOf(document: Document): string {
  const h1 = flat(document.querySelector('h1')?.textContent ?? '')
  return h1 || flat(document.title.split(/[_|-]/)[0]!)
}

function publishedIn(document: Document): string | null {
  const meta = document.querySelector('meta[name="PubDate" i]')?.getAttribute('content') ?? ''
  const printed = document.body.textContent ?? ''
  return /\d{4}-\d\d-\d\d/.exec(`${meta} ${printed}`)?.[0] ?? null
}

/** Paragraphs as Readability gives them. */
function linesOf(document: Document): string[] {
  const text = new Readability(document).parse()?.textContent ?? document.body.textContent ?? ''
  return text
    .split('\n')
    .map(flat)
    .filter((line) => line !== '')
}
