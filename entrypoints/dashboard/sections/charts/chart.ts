import type { PlotOptions } from '@observablehq/plot'
import type { ReportDocument } from '../../../../utils/report/document.ts'

/** Colours of a chart in the scheme it is drawn in. */
export interface Palette {
  text: string
  background: string
  grid: string
  /** Contrast of at least 3 to 1 with the background (WCAG 2.2, 1.4.11). */
  good: string
  fair: string
  weak: string
  bad: string
  neutral: string
}

/**
 * Where the name of the horizontal axis stands, in pixels below it, and how much room there is below: by Plot's own
 * measure the letters that hang below the line were cut off.
 */
export const axisName = { labelOffset: 37, room: 44 }

/** Names a tick of an axis that counts: between two whole numbers there is nothing to name, nor to name twice. */
export const wholeTick = (count: number): string => (Number.isInteger(count) ? `${count}` : '')

/** A table behind a chart: what it shows as names of columns and rows of cells. */
export interface ChartTable {
  columns: string[]
  rows: (string | number)[][]
}

/** A chart as it is drawn of some reports. */
export interface Drawing {
  options: PlotOptions
  table: ChartTable
  /** What a person who does not see it should know, in one sentence. */
  summary: string
}

/** A kind of chart. */
export interface Chart {
  id: string
  title: () => string
  /** Null when these reports give nothing to draw. */
  draw: (documents: ReportDocument[], palette: Palette) => Drawing | null
}

/** Colours on light and on dark pages. */
export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    text: '#212529',
    background: '#ffffff',
    grid: '#dee2e6',
    good: '#2b8a3e',
    fair: '#1971c2',
    weak: '#b35c00',
    bad: '#c92a2a',
    neutral: '#6c757d',
  },
  dark: {
    text: '#e9ecef',
    background: '#242424',
    grid: '#495057',
    good: '#69db7c',
    fair: '#74c0fc',
    weak: '#ffc078',
    bad: '#ff8787',
    neutral: '#adb5bd',
  },
}
