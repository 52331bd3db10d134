import { axisY, barX, ruleX } from '@observablehq/plot'
import { i18n } from '#i18n'
import { language, statusWord } from '../../../../components/words.ts'
import { statusesByLevel } from '../../../../utils/overview/counts.ts'
import { contentStatusSchema } from '../../../../utils/report/content.ts'
import { type Identity, identitySchema } from '../../../../utils/report/review.ts'
import { contentWord, levelWord } from '../../words.ts'
import { axisName, type Chart, wholeTick } from './chart.ts'

/** Height of a bar with its distance, in pixels: an English name of two lines finds room in it. */
const rowHeight = 28

/** Width of the names, in pixels: Chinese ones stand on one line, English ones on two. */
const nameWidth = () => (language() === 'en' ? 196 : 128)

/** From the state down, as nobody looks for the county behind the department. */
const levels: Identity['level'][] = [...identitySchema.shape.level.unwrap().options, null]

const levelName = (level: Identity['level']) => levelWord(level) || i18n.t('charts.noLevel')

/** How the required contents are dealt with, by level of government. */
export const missingByLevel: Chart = {
  id: 'missing-by-level',
  title: () => i18n.t('charts.missingByLevel'),
  draw: (documents, palette) => {
    const counts = statusesByLevel(documents)
    if (counts.length === 0) return null
    const rows = counts.map(({ level, content, title, status, reports }) => ({
      level: levelName(level as Identity['level']),
      title: contentWord({ id: content, title }),
      status: statusWord(status),
      reports,
    }))
    const drawn = new Set(rows.map(({ level }) => level))
    const order = contentStatusSchema.options.map(statusWord)
    const { good, fair, weak, bad, neutral, text } = palette
    const missing = counts.filter(({ status }) => status === 'missing')
    const total = missing.reduce((sum, { reports }) => sum + reports, 0)
    return {
      options: {
        marginLeft: nameWidth() + 12,
        // The names of the levels stand there, in either language.
        marginRight: 96,
        marginBottom: axisName.room,
        height: 60 + rowHeight * new Set(rows.map(({ level, title }) => level + title)).size,
        x: {
          labelOffset: axisName.labelOffset,
          label: i18n.t('charts.reports'),
          grid: true,
          tickFormat: wholeTick,
        },
        // In the order of the standard, not of the alphabet.
        y: { label: null, domain: [...new Set(rows.map(({ title }) => title))] },
        fy: { label: null, domain: levels.map(levelName).filter((name) => drawn.has(name)) },
        color: { domain: order, range: [good, fair, weak, bad, neutral], legend: true },
        marks: [
          axisY({ lineWidth: nameWidth() / 12, tickSize: 4 }),
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
