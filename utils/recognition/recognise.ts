import type { Article } from '../report/article.ts'
import { fold } from '../report/fold.ts'
import type { Heading } from '../report/outline.ts'
import type { PageFacts } from '../report/page.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import type { Recognition } from '../report/review.ts'
import type { Standard } from '../report/standard.ts'
import { finished, type Steps } from '../report/steps.ts'
import { yearsIn } from './days.ts'
import { type Evidence, gatherEvidence, hasProse } from './evidence.ts'
import { type FoundTitle, findTitle } from './find-title.ts'
import { type Ground, ground, threshold } from './ground.ts'
import { issuerInWords } from './issuer-in-words.ts'
import { listGrounds } from './list-grounds.ts'
import { lookAlikeGrounds } from './look-alikes.ts'
import { pageGrounds } from './page-grounds.ts'
import { isWholeReport, textGrounds } from './text-grounds.ts'
import { titleGrounds } from './title-grounds.ts'

/** A person's word on whether the page is a report; null when nobody spoke. */
export type Overruling = 'report' | 'not-report' | null

/**
 * Is the page a report, of which standard, and why. The grounds of every source are added up; the standard with the
 * most points is tried. A person's overruling decides alone, the grounds are still told.
 */
export function recognise(
  page: PageFacts,
  article: Article,
  outline: Heading[],
  standards: Standard[],
  overruling: Overruling = null,
): Recognition {
  return finished(recognising(page, article, outline, standards, overruling))
}

/** The same, one standard a step. */
export function* recognising(
  page: PageFacts,
  article: Article,
  outline: Heading[],
  standards: Standard[],
  overruling: Overruling,
): Steps<Recognition> {
  const evidence = gatherEvidence(page, article, outline)
  const candidates: Candidate[] = []
  for (const standard of standards) {
    yield
    candidates.push(weigh(evidence, standard))
  }
  const best = bestOf(candidates)
  if (!best) return { isReport: false, standard: null, attachmentOnly: false, grounds: [] }
  if (overruling) return overruled(best, overruling)
  const isReport = best.points >= threshold
  return {
    isReport,
    standard: isReport ? best.standard.id : null,
    attachmentOnly: isReport && best.fileOnly,
    grounds: best.grounds,
  }
}

/** The standard with the most points; when none has enough, the first one explains why the page is no report. */
function bestOf(candidates: Candidate[]): Candidate | null {
  const enough = candidates.filter(({ points }) => points >= threshold)
  return enough.sort((a, b) => b.points - a.points)[0] ?? candidates[0] ?? null
}

interface Candidate {
  standard: Standard
  grounds: Ground[]
  points: number
  fileOnly: boolean
}

function weigh(evidence: Evidence, standard: Standard): Candidate {
  const title = findTitle(evidence.page, evidence.article, standard)
  const prose = hasProse(evidence)
  const given = prose
    ? [...textGrounds(evidence, standard), ...fullTitleGrounds(evidence, standard, title)]
    : fileGrounds(evidence, standard, title)
  const inFile = given.some(({ id }) => id === 'file')
  const grounds = [
    ...titleGrounds(title, standard, isWholeReport(evidence, standard)),
    ...pageGrounds(evidence.page, standard),
    ...given,
    ...listGrounds(evidence, standard),
    ...lookAlikeGrounds(evidence, standard, inFile),
  ]
  const points = grounds.reduce((sum, { weight }) => sum + weight, 0)
  return { standard, grounds, points, fileOnly: !prose }
}

/** Sentences of a text that is more than a word on a report. */
const longText = 15
/** What a report's title ends with; that of a word on it goes on: 报告公开, 报告解读, 报告工作推进会. */
const account = /(?:报告|总结|年报)(?:\([^()]{1,20}\))?$/u

/**
 * A title that names body and year, above a text on the subject: the reports of small bodies say no more. One that calls
 * itself a report is worth more above a long text, whose words may all be those of the body's own field.
 */
function fullTitleGrounds(
  { sentences }: Evidence,
  { recognition }: Standard,
  title: FoundTitle | null,
): Ground[] {
  const main = recognition.subjects.slice(0, 1)
  if (!title || !namesAll(title) || !matchesAny(recognition.titles, plain(title.text))) return []
  if (sentences.length >= longText && account.test(plain(title.text))) {
    return [
      ground(
        'full-title',
        1.5,
        '标题写明机关和年度，自称报告，正文也长',
        'the title names body and year and calls itself a report, and the text is long',
      ),
    ]
  }
  if (!isFull(title) || !sentences.some((text) => matchesAny(main, text))) return []
  return [
    ground(
      'full-title',
      0.5,
      '标题写明机关和年度，正文谈的是这一主题',
      'the title names body and year, and the text is on the subject',
    ),
  ]
}

/** True for a title that names body and year and stands on the page; a tab's may be of what the page only speaks of. */
function isFull(title: FoundTitle): boolean {
  return title.from !== 'tab' && namesAll(title)
}

function namesAll({ text }: FoundTitle): boolean {
  const words = fold(text)
  return yearsIn(words).length > 0 && issuerInWords(words) !== null
}

/** What a page says that wants a visitor to sign in, or to go elsewhere, before there is anything to read. */
const signIn =
  /登[录陆]|密码|验证码|账[号户]|(?:无|没有)[^，。]{0,6}权限|错误代码|已(?:经)?迁移|(?:页面|网页)不存在|自动跳转/

/** Without prose, the files the page offers have to speak, or a title that names body and year. */
function fileGrounds(
  { page, article }: Evidence,
  { recognition }: Standard,
  title: FoundTitle | null,
): Ground[] {
  const file = page.attachments.find(({ title: name }) => {
    const words = plain(name)
    return matchesAny(recognition.titles, words) && !matchesAny(recognition.notTitles, words)
  })
  if (file) {
    return [
      ground('file', 3, `报告在附件“${file.title}”中`, `the report is in the file “${file.title}”`),
    ]
  }
  if (page.attachments.length > 0) {
    return [ground('some-file', 1, '正文可能在附件中', 'the text may be in an attached file')]
  }
  if (title && isFull(title) && !signIn.test(article.text)) {
    return [
      ground(
        'no-text',
        0.5,
        '标题完整，正文可能是图片',
        'the title is complete, the text may be an image',
      ),
    ]
  }
  return [ground('no-text', -4, '页面上没有报告的正文', 'the page holds no text of a report')]
}

function overruled(best: Candidate, overruling: 'report' | 'not-report'): Recognition {
  const isReport = overruling === 'report'
  const said = isReport
    ? ground('overruled', threshold, '由人工认定为报告', 'a person said it is a report')
    : ground('overruled', -threshold, '由人工认定不是报告', 'a person said it is no report')
  return {
    isReport,
    standard: isReport ? best.standard.id : null,
    attachmentOnly: isReport && best.fileOnly && best.grounds.some(({ id }) => id === 'file'),
    grounds: [said, ...best.grounds],
  }
}
