import { binX, type Markish, rectY, ruleY } from '@observablehq/plot'
import { i18n } from '#i18n'
import { number, percent } from '../../../../components/words.ts'
import { type FigureShare, figureShares } from '../../../../utils/overview/counts.ts'
import { axisName, type Chart, type ChartTable, wholeTick } from './chart.ts'

const tableOf = (shares: FigureShare[]): ChartTable => ({
  columns: ['issuer', 'report_year', 'figures', 'recomputable_share'],
  rows: shares.map(({ issuer, year, figures, recomputable }) => [
    issuer,
    year ?? '',
    figures,
    Number(recomputable.toFixed(4)),
  ]),
})

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0

const bins = 20

/** How many reports there are of each size; `x` is what is counted into bins of equal width from zero to `most`. */
function histogram(
  shares: FigureShare[],
  x: 'figures' | 'recomputable',
  most: number,
  fill: string,
): Markish {
  const thresholds = Array.from({ length: bins + 1 }, (_, at) => (at * most) / bins)
  return rectY(shares, { ...binX({ y: 'count' }, { x, thresholds }), fill, insetLeft: 1 })
}

/** The least round number of twenty whole steps that holds all values. */
const roundedUp = (values: number[]) => Math.ceil((Math.max(...values) + 1) / bins) * bins

/** How many figures the reports give. */
export const figuresPerReport: Chart = {
  id: 'figures-per-report',
  title: () => i18n.t('charts.figuresPerReport'),
  draw: (documents, palette) => {
    const shares = figureShares(documents)
    if (shares.length === 0) return null
    const most = roundedUp(shares.map(({ figures }) => figures))
    return {
      options: {
        marginBottom: axisName.room,
        height: 220,
        x: {
          labelOffset: axisName.labelOffset,
          label: i18n.t('charts.figures'),
          domain: [0, most],
        },
        y: { label: i18n.t('charts.reports'), grid: true, tickFormat: wholeTick },
        marks: [
          histogram(shares, 'figures', most, palette.fair),
          ruleY([0], { stroke: palette.text }),
        ],
      },
      table: tableOf(shares),
      summary: i18n.t('charts.figuresSummary', [
        number(shares.length),
        number(median(shares.map(({ figures }) => figures))),
      ]),
    }
  },
}

/** What share of its figures a report lets one recompute. */
export const recomputableShare: Chart = {
  id: 'recomputable-share',
  title: () => i18n.t('charts.recomputableShare'),
  draw: (documents, palette) => {
    const shares = figureShares(documents)
    if (shares.length === 0) return null
    return {
      options: {
        marginBottom: axisName.room,
        height: 220,
        x: {
          labelOffset: axisName.labelOffset,
          label: i18n.t('charts.share'),
          tickFormat: percent,
          domain: [0, 1],
        },
        y: { label: i18n.t('charts.reports'), grid: true, tickFormat: wholeTick },
        marks: [
          histogram(shares, 'recomputable', 1, palette.good),
          ruleY([0], { stroke: palette.text }),
        ],
      },
      table: tableOf(shares),
      summary: i18n.t('charts.shareSummary', [
        number(shares.length),
        percent(median(shares.map(({ recomputable }) => recomputable))),
      ]),
    }
  },
}
