import { dodgeY, dot, ruleX } from '@observablehq/plot'
import { i18n } from '#i18n'
import { publications } from '../../../../utils/overview/counts.ts'
import { timelinessWord } from '../../words.ts'
import { axisName, type Chart } from './chart.ts'

/** A chart of more dots is no longer read by its dots. */
const mostDots = 2_000

/** When reports were published, in days before and after 1 April. */
export const publicationDates: Chart = {
  id: 'publication-dates',
  title: () => i18n.t('charts.publicationDates'),
  draw: (documents, palette) => {
    const all = publications(documents)
    if (all.length === 0) return null
    const rows = all.map((row) => ({ ...row, word: timelinessWord(row.timeliness) }))
    const { good, bad, neutral, text } = palette
    const words = (['on-time', 'late', 'unknown'] as const).map(timelinessWord)
    const late = all.filter(({ timeliness }) => timeliness === 'late').length
    return {
      options: {
        height: 220,
        marginBottom: axisName.room,
        x: {
          labelOffset: axisName.labelOffset,
          label: i18n.t('charts.daysAfter'),
          grid: true,
          nice: true,
        },
        color: { domain: words, range: [good, bad, neutral], legend: true },
        marks: [
          ruleX([0], { stroke: text, strokeDasharray: '4 3' }),
          dot(
            rows.slice(0, mostDots),
            dodgeY({
              x: 'daysAfterDeadline',
              r: rows.length > 200 ? 2 : 4,
              fill: 'word',
              title: (row: (typeof rows)[number]) => `${row.issuer} ${row.publishedOn}`,
            }),
          ),
        ],
      },
      table: {
        columns: ['issuer', 'report_year', 'published_on', 'days_after_deadline', 'timeliness'],
        rows: rows.map((row) => [
          row.issuer,
          row.year,
          row.publishedOn,
          row.daysAfterDeadline,
          row.word,
        ]),
      },
      summary: i18n.t('charts.publicationSummary', [all.length, late]),
    }
  },
}
