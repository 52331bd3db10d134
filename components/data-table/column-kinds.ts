import { moment } from '../words.ts'
import { textWidth } from './column-widths.ts'
import type { DataColumn } from './columns.ts'

type Value<Row> = DataColumn<Row>['value']

/** A column narrowed by words that stand in it; `width` in pixels. */
export const textColumn = <Row>(
  id: string,
  title: string,
  width: number,
  value: Value<Row>,
): DataColumn<Row> => ({ id, title, width, value, filter: 'text' })

/** A column of few values, narrowed by choosing among them, that rows can be grouped by; `width` in pixels. */
export const choiceColumn = <Row>(
  id: string,
  title: string,
  width: number,
  value: Value<Row>,
): DataColumn<Row> => ({ id, title, width, value, filter: 'choice', groups: true })

/** A column of numbers, empty where there is none; `width` in pixels. */
export const numberColumn = <Row>(
  id: string,
  title: string,
  width: number,
  value: Value<Row>,
): DataColumn<Row> => ({ id, title, width, value, numeric: true })

/** A late day of a late month: no moment is longer in words. */
const longMoment = '2030-12-30T12:30:00'

/** A column of moments (ISO 8601), sorted as such and shown in words, which may break between day and hour. */
export const timeColumn = <Row>(
  id: string,
  title: string,
  value: (row: Row) => string | null,
): DataColumn<Row> => ({
  id,
  title,
  value,
  cell: (row) => {
    const at = value(row)
    return at ? moment(at) : ''
  },
  width: Math.max(100, ...moment(longMoment).split(/\s/).map(textWidth)),
})
