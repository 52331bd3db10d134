import type { Finding } from '../report/finding.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule, type Subject } from './subject.ts'

/** A title without the year reported on, or with another year than the text's first words. */
export const titleYear: Rule = (subject) => {
  if (!subject.title) return []
  if (subject.titleYear === null)
    return namesYear.test(subject.title.text) ? [] : [withoutYear(subject)]
  const { textYear, titleYear: shown } = subject
  if (textYear !== null && textYear !== shown) return [differs(subject)]
  return chapterOfOther(subject)
}

/** A year in a title that is not in the words of reports: 水务局2024年法治工作总结. */
const namesYear = /20\d\d|[二２][〇○零Oo0０]/u

function withoutYear({ title }: Subject): Finding {
  return {
    ...nowhere,
    id: findingId('title', 'title-year-missing', title!.text),
    kind: 'title',
    rule: 'title-year-missing',
    severity: 'notice',
    span: title!.span,
    message: {
      zh: `标题“${title!.text}”没有写明报告的是哪一年。`,
      en: `The title “${title!.text}” does not say which year is reported on.`,
    },
  }
}

function differs({ title, titleYear: shown, textYear }: Subject): Finding {
  return {
    ...nowhere,
    id: findingId('title', 'title-year-differs', `${title!.text}|${textYear}`),
    kind: 'title',
    rule: 'title-year-differs',
    severity: 'warning',
    span: title!.span,
    message: {
      zh: `标题写的是${shown}年，正文开头写的是${textYear}年。`,
      en: `The title says ${shown}, the opening of the text says ${textYear}.`,
    },
  }
}

/** A heading that says which year's doings it reports: 一、2024年推进法治政府建设的基本情况. */
const ofYear =
  /^(?:[一二三四五六七八九十]、|第[一二三四五六七八九十](?:部分|章)[、:]?)(20\d\d)年度?(?!以来|[-—–~至到]).*(?:举措|措施|做法|成效|(?:工作|基本|总体|开展|完成|推进|建设)情况)/u
/** What was done about an earlier year’s faults. */
const ofFaults = /整改|反馈|考核|督察|问题/u

/** The chapter on what was done, headed with another year than the title and the opening name. */
function chapterOfOther({ standard, contents, title, titleYear: shown }: Subject): Finding[] {
  const done = new Set(standard.contents.filter((one) => one.collectsRest).map(({ id }) => id))
  const chapter = contents.find(({ id, status }) => done.has(id) && status === 'present')
  const heading = chapter?.heading ?? ''
  const year = ofFaults.test(heading) ? undefined : ofYear.exec(heading)?.[1]
  if (year === undefined || Number(year) === shown) return []
  return [
    {
      ...nowhere,
      id: findingId('title', 'title-year-differs', `${title!.text}|${heading}`),
      kind: 'title',
      rule: 'title-year-differs',
      severity: 'warning',
      span: chapter!.evidence[0] ?? title!.span,
      message: {
        zh: `标题写的是${shown}年，“${heading}”写的是${year}年。`,
        en: `The title says ${shown}, “${heading}” says ${year}.`,
      },
    },
  ]
}
