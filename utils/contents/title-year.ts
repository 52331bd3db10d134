import type { Finding } from '../report/finding.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule, type Subject } from './subject.ts'

/** A title without the year reported on, or with another year than the text's first words. */
export const titleYear: Rule = (subject) => {
  if (!subject.title) return []
  if (subject.titleYear === null)
    return namesYear.test(subject.title.text) ? [] : [withoutYear(subject)]
  if (subject.textYear === null || subject.textYear === subject.titleYear) return []
  return [differs(subject)]
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
