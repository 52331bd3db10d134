import { type Label, labelSchema } from '../report/label.ts'
import type { Localized } from '../report/localized.ts'
import { ImportProblem } from '../report/transfer.ts'
import { unguard } from './guard.ts'
import { problemOf } from './records/checked-row.ts'
import { csvRows } from './records/csv-rows.ts'

/** A label as a file gives it; what the file does not say is absent. */
export type GivenLabel = Pick<Label, 'name'> & Partial<Omit<Label, 'name' | 'order'>>

/** A row that cannot be taken: the line, the field as the file calls it, and why. */
export interface TagProblem {
  line: number
  field: string | null
  reason: Localized
}

/** How coding packages and people call the columns (Taguette, QualCoder, MAXQDA, NVivo, ATLAS.ti; Chinese tables). */
const names: Record<keyof GivenLabel, RegExp> = {
  name: /^(tag|code|name|label|code ?name|标签|标签名|编码|代码|名称)$/i,
  description: /^(description|definition|memo|comment|note|说明|描述|定义|备注|何时使用)$/i,
  color: /^(colou?r|颜色)$/i,
  parent: /^(parent|parent ?code|category|上级|上级标签|父级|类别)$/i,
  shortcut: /^(shortcut|key|digit|快捷键|数字键)$/i,
}

/**
 * Reads a codebook from CSV, ours or another package's, separated by comma, semicolon or tab. A bad row is named and
 * nothing is guessed. A tag like 甲/乙 (or 甲\乙, 甲::乙) is put below 甲 where the file has 甲 too and names no parents.
 * Throws an ImportProblem when the file has no column of names or ends within a quote.
 */
export function readTags(text: string): {
  labels: (GivenLabel & { line: number })[]
  problems: TagProblem[]
} {
  const [head, ...rows] = [...csvRows(text.replace(/^\uFEFF/, ''))].flat()
  const places = placesOf(head?.cells ?? [])
  const labels: (GivenLabel & { line: number })[] = []
  const problems: TagProblem[] = []
  for (const { line, cells } of rows) {
    const read = readRow(cells, places)
    const twice = 'name' in read && labels.find(({ name }) => name === read.name)
    if (twice) problems.push({ line, field: head!.cells[places.name!]!, reason: again(twice.line) })
    else if ('name' in read) labels.push({ ...read, line })
    else
      problems.push({ line, field: fieldOf(read.field, places, head!.cells), reason: read.reason })
  }
  return { labels: places.parent === undefined ? withPaths(labels) : labels, problems }
}

type Places = Partial<Record<keyof GivenLabel, number>>

function placesOf(head: string[]): Places {
  const at = (pattern: RegExp) => head.findIndex((cell) => pattern.test(unguard(cell).trim()))
  const found = Object.entries(names).map(([field, pattern]) => [field, at(pattern)] as const)
  const places: Places = Object.fromEntries(found.filter(([, place]) => place >= 0))
  if (places.name === undefined) throw noNames()
  return places
}

function readRow(cells: string[], places: Places) {
  const cell = (field: keyof GivenLabel) => unguard(cells[places[field] ?? -1] ?? '')
  const given = {
    name: cell('name'),
    ...(places.description !== undefined && { description: cell('description') }),
    ...(cell('color') !== '' && { color: colorOf(cell('color')) }),
    ...(places.parent !== undefined && { parent: cell('parent').trim() || null }),
    ...(places.shortcut !== undefined && { shortcut: digitOf(cell('shortcut').trim()) }),
  }
  const parsed = givenSchema.safeParse(given, { reportInput: true })
  return parsed.success ? (parsed.data as GivenLabel) : problemOf(parsed.error.issues[0])
}

const givenSchema = labelSchema
  .omit({ order: true })
  .partial()
  .required({ name: true })
  // A parent or digit that the file does not speak of must stay unsaid, not become none.
  .extend({
    parent: labelSchema.shape.parent.unwrap().optional(),
    shortcut: labelSchema.shape.shortcut.unwrap().optional(),
  })

const digitOf = (cell: string) => (cell === '' ? null : Number(cell))

/** #rgb, #rrggbb, #rrggbbaa and rgb(1, 2, 3) as #rrggbb; anything else as it stands, for the schema to refuse. */
function colorOf(cell: string): string {
  const color = cell.trim().toLowerCase()
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(color)
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  const long = /^#?([0-9a-f]{6})([0-9a-f]{2})?$/.exec(color)
  if (long) return `#${long[1]}`
  const parts = /^rgb\( ?(\d{1,3}), ?(\d{1,3}), ?(\d{1,3}) ?\)$/.exec(color)?.slice(1).map(Number)
  if (!parts || parts.some((part) => part > 255)) return color
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function withPaths<T extends GivenLabel>(labels: T[]): T[] {
  const known = new Set(labels.map(({ name }) => name))
  return labels.map((label) => {
    const above = /^(.+)(?:\/|\\|::)[^/\\:]+$/.exec(label.name)?.[1]
    return above && known.has(above) ? { ...label, parent: above } : label
  })
}

const fieldOf = (field: string | null, places: Places, head: string[]) =>
  field === null ? null : (head[places[field as keyof GivenLabel] ?? -1] ?? field)

const again = (line: number): Localized => ({
  zh: `与第 ${line} 行同名`,
  en: `The same name as on line ${line}`,
})

const noNames = () =>
  new ImportProblem(
    {
      zh: '没有找到标签名一列。表头应有 tag（或 name、code、标签），可另有 description、color、parent、shortcut。',
      en: 'No column of names. The head needs tag (or name, code), and may have description, color, parent, shortcut.',
    },
    1,
  )
