import { axisY, barX, ruleX, text as textMark } from '@observablehq/plot'
import { i18n } from '#i18n'
import { number, reasonWord, verdictWord } from '../../../../components/words.ts'
import { verdictCounts } from '../../../../utils/overview/counts.ts'
import type { Verdict } from '../../../../utils/report/judgement.ts'
import { axisName, type Chart, type Palette } from './chart.ts'

const colourOf = (verdict: Verdict, palette: Palette) =>
  ({
    contradicted: palette.bad,
    unverifiable: palette.weak,
    recomputed: palette.good,
    stated: palette.neutral,
  })[verdict]

/** Height of a bar with its distance, in pixels: an English name of two lines finds room in it. */
const rowHeight = 28

/** Width of the names, in pixels: Chinese ones stand on one line, long English ones on two. */
const nameWidth = 204

/** What could be said of the figures, and why some cannot be checked. */
export const verdicts: Chart = {
  id: 'verdicts',
  title: () => i18n.t('charts.verdicts'),
  draw: (documents, palette) => {
    const counts = verdictCounts(documents)
    if (counts.length === 0) return null
    const rows = counts
      .map(({ verdict, reason, figures }) => ({
        label: reason ? `${verdictWord(verdict)} · ${reasonWord(reason)}` : verdictWord(verdict),
        colour: colourOf(verdict, palette),
        figures,
      }))
      .sort((a, b) => b.figures - a.figures)
    const all = rows.reduce((sum, { figures }) => sum + figures, 0)
    const wrong = counts.find(({ verdict }) => verdict === 'contradicted')?.figures ?? 0
    return {
      options: {
        marginLeft: nameWidth + 16,
        marginRight: 48,
        marginBottom: axisName.room,
        height: 60 + rowHeight * rows.length,
        x: { labelOffset: axisName.labelOffset, label: i18n.t('charts.figures'), grid: true },
        y: { label: null, domain: rows.map(({ label }) => label) },
        marks: [
          axisY({ lineWidth: nameWidth / 12, tickSize: 4 }),
          barX(rows, { x: 'figures', y: 'label', fill: 'colour' }),
          textMark(rows, {
            x: 'figures',
            y: 'label',
            text: (row: (typeof rows)[number]) => number(row.figures),
            textAnchor: 'start',
            dx: 4,
            fill: palette.text,
          }),
          ruleX([0], { stroke: palette.text }),
        ],
      },
      table: {
        columns: ['verdict_and_reason', 'figures'],
        rows: rows.map(({ label, figures }) => [label, figures]),
      },
      summary: i18n.t('charts.verdictSummary', [number(all), number(wrong)]),
    }
  },
}
