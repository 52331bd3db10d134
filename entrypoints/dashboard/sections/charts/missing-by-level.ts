import { barX, ruleX } from '@observablehq/plot'
import { i18n } from '#i18n'
import { statusWord } from '../../../../components/words.ts'
import { statusesByLevel } from '../../../../utils/overview/counts.ts'
import { contentStatusSchema } from '../../../../utils/report/content.ts'
import type { Identity } from '../../../../utils/report/review.ts'
import { levelWord } from '../../words.ts'
import type { Chart } from './chart.ts'

/** How the required contents are dealt with, by level of government. */
export const missingByLevel: Chart = {
  id: 'missing-by-level',
  title: () => i18n.t('charts.missingByLevel'),
  draw: (documents, palette) => {
    const counts = statusesByLevel(documents)
    if (counts.length === 0) return null
    const rows = counts.map(({ level, title, status, reports }) => ({
      level: levelWord(level as Identity['level']) || i18n.t('charts.noLevel'),
      title,
      status: statusWord(status),
      reports,
    }))
    const order = contentStatusSchema.options.map(statusWord)
    const { good, fair, weak, bad, neutral, text } = palette
    const missing = counts.filter(({ status }) => status === 'missing')
    const total = missing.reduce((sum, { reports }) => sum + reports, 0)
    return {
      options: {
        marginLeft: 140,
        // The names of the levels stand there, in either language.
        marginRight: 76,
        marginBottom: 44,
        height: 60 + 26 * new Set(rows.map(({ level, title }) => level + title)).size,
        x: { label: i18n.t('charts.reports'), grid: true, tickFormat: 'd' },
        // In the order of the standard, not of the alphabet.
        y: { label: null, domain: [...new Set(rows.map(({ title }) => title))] },
        fy: { label: null },
        color: { domain: order, range: [good, fair, weak, bad, neutral], legend: true },
        marks: [
          barX(rows, { x: 'reports', y: 'title', fy: 'level', fill: 'status', order, tip: false }),
          ruleX([0], { stroke: text }),
        ],
      },
      table: {
        columns: ['level', 'content', 'status', 'reports'],
        rows: rows.map(({ level, title, status, reports }) => [level, title, status, reports]),
      },
      summary: i18n.t('charts.missingSummary', [documents.length, total]),
    }
  },
}
