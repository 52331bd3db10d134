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
