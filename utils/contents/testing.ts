import { JSDOM } from 'jsdom'
import { readPage } from '../pages/read-page.ts'
import { factsOf } from '../report/testing.ts'
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
export const noFacts = factsOf({})

/** The first sentence of a report that says so. */
export const lead = '2024年,云溪市司法局扎实推进各项工作。现将2024年度法治政府建设情况报告如下:'
/** What was done. */
export const did =
  '全年审查合同42件,组织培训6场次,办理行政复议案件18件,各项工作取得积极成效,群众满意度稳步提升。'
/** What falls short, and why. */
export const lack = '一是执法力量还不足;二是普法方式还不够多样,由于人员流动较大,部分工作衔接不畅。'
/** What the head did. */
export const duty = '局主要负责人认真履行推进法治建设第一责任人职责,主持党组会专题研究法治工作4次。'
/** What is to come. */
export const plan = '2025年,我局将继续加强合法性审查,持续提升行政执法质量,推动各项任务落地见效。'

/** Paragraphs between slashes; DID, LACK, DUTY and PLAN stand for the sentences above. */
function paragraphs(text: string): string[] {
  const sentences: Record<string, string> = { DID: did, LACK: lack, DUTY: duty, PLAN: plan }
  return text.split(' / ').map((line) => line.replace(/[A-Z]+/, (word) => sentences[word] ?? word))
}

/**
 * The status of every content of a report whose paragraphs stand between slashes: P present, E embedded, M mentioned,
 * - missing; ! without causes.
 */
export function statuses(text: string): string {
  const { contents } = contentsOf([lead, ...paragraphs(text)])
  const letter = { present: 'P', embedded: 'E', mentioned: 'M', missing: '-', untested: '?' }
  return contents
    .filter(({ required }) => required)
    .map(({ status, missing }) => letter[status] + (missing.length > 0 ? '!' : ''))
    .join('')
}
