import { findingId } from './finding-id.ts'
import { nowhere, type Rule } from './subject.ts'

/** The page shows no title of the report. A plain text file may have lost it on the way: then only a notice. */
export const titleMissing: Rule = ({ title, page, standard }) => {
  if (title) return []
  const fromPage = page.url !== null || page.site !== null || Object.keys(page.fields).length > 0
  return [
    {
      ...nowhere,
      id: findingId('title', 'title-missing', standard.id),
      kind: 'title',
      rule: 'title-missing',
      severity: fromPage ? 'warning' : 'notice',
      message: {
        zh: `页面上没有报告的标题，读者无法看出报告机关和年度。`,
        en: 'The page shows no title of the report: a reader cannot tell the body and the year.',
      },
    },
  ]
}
