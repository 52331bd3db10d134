import { JSDOM } from 'jsdom'
import { readPage } from '../pages/read-page.ts'
import type { PageFacts } from '../report/page.ts'
import { lawBasedGovernment } from '../standards/law-based-government.ts'
import { readContents } from './read-contents.ts'
import type { Subject } from './subject.ts'

/** Reads paragraphs as a page would show them. */
export function pageOf(lines: string[]) {
  const { document } = new JSDOM('<!doctype html><body></body>').window
  for (const line of lines) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    document.body.append(paragraph)
  }
  return readPage(document, null)
}

/** The contents of a report of 2024 made of these paragraphs. */
export function contentsOf(lines: string[], year: number | null = 2024) {
  const { article, outline } = pageOf(lines)
  const end = article.text.length
  return { article, contents: readContents(article, outline, lawBasedGovernment, { year, end }) }
}

/** A report of 云溪市司法局 on 2024 with this text, and whatever is said otherwise. */
export function subjectOf(lines: string[], given: Partial<Subject> = {}): Subject {
  const { article, contents } = contentsOf(lines)
  return {
    page: noFacts,
    article,
    standard: lawBasedGovernment,
    identity: {
      issuer: '云溪市司法局',
      level: 'department',
      region: '云溪市',
      year: 2024,
      publishedOn: null,
      signedOn: null,
    },
    contents,
    attachmentOnly: false,
    title: { text: '云溪市司法局2024年法治政府建设情况报告', span: null },
    titleYear: 2024,
    textYear: 2024,
    titleIssuer: '云溪市司法局',
    leadIssuer: null,
    signedIssuer: null,
    end: article.text.length,
    ...given,
  }
}

/** Facts of a page that says nothing about itself. */
export const noFacts: PageFacts = {
  url: null,
  title: null,
  titleFrom: null,
  site: null,
  column: null,
  breadcrumbs: [],
  source: null,
  publisher: null,
  publishedOn: null,
  signedOn: null,
  fields: {},
  attachments: [],
  nextPage: null,
}
