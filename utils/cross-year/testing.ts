import { judgeFigures } from '../checks/judge-figures.ts'
import { articleOf } from '../checks/testing.ts'
import { extractFigures } from '../figures/extract-figures.ts'
import type { EarlierReport } from '../report/comparison.ts'
import type { Review } from '../report/review.ts'
import { reviewOf as madeReview } from '../report/testing.ts'

/** A review of a text as far as the comparison of two years needs it; what follows 下一年工作安排 is next year's plan. */
export function reviewOf(text: string, year: number): Review {
  const article = articleOf(text)
  const { figures } = extractFigures(article)
  const judgements = judgeFigures(article, figures)
  const plan = text.indexOf('下一年工作安排')
  const made = madeReview({ article })
  return {
    ...made,
    identity: { ...made.identity, year },
    figures: figures.map((figure, index) => ({
      ...figure,
      judgement: judgements[index]!,
      content: plan >= 0 && figure.start > plan ? 'next-year-plan' : 'measures',
    })),
  }
}

/** The report of the year before, as the comparison names it. */
export const earlier: EarlierReport = {
  documentId: 'before',
  title: '青砚区人民政府2023年度法治政府建设情况报告',
  url: 'http://www.qingyanqu.gov.cn/2023.html',
  year: 2023,
  textSha256: '',
}
