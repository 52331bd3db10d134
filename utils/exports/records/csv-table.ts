import type { Localized } from '../../report/localized.ts'
import { ImportProblem } from '../../report/transfer.ts'
import type { DescribedTable } from '../grains/grain.ts'
import { unguard } from '../guard.ts'
import { csvRows } from './csv-rows.ts'
import { refuseNewer } from './format-stamp.ts'

/** A row by column name, guards taken off; a column the file lacks is absent. */
export interface TableRow {
  line: number
  cell: (name: string) => string
}

/** A row that does not fit the head. */
export interface OddRow {
  line: number
  reason: Localized
}

/**
 * The rows of a table of ours, some at a time. The file may have its columns in any order and further ones; it must
 * have the `needed`. Throws an ImportProblem where the head or the format stamp of any row is another's.
 */
export function* tableRows(
  text: string,
  table: DescribedTable,
  needed: string[],
): Generator<{ rows: TableRow[]; odd: OddRow[] }> {
  let head: Map<string, number> | null = null
  for (const lines of csvRows(text.replace(/^\uFEFF/, ''))) {
    const part: { rows: TableRow[]; odd: OddRow[] } = { rows: [], odd: [] }
    for (const { line, cells } of lines) {
      if (!head) head = headOf(cells, table, needed)
      else if (cells.length !== head.size)
        part.odd.push({ line, reason: unfit(cells.length, head.size) })
      else {
        const places = head
        const cell = (name: string) => unguard(cells[places.get(name) ?? -1] ?? '')
        refuseOther(cell('format'), table, line)
        part.rows.push({ line, cell })
      }
    }
    yield part
  }
}

function headOf(cells: string[], table: DescribedTable, needed: string[]): Map<string, number> {
  const head = new Map(cells.map((name, index) => [name.trim(), index]))
  const lacking = [...new Set(['format', ...needed])].filter((name) => !head.has(name))
  if (lacking.length > 0 || head.size !== cells.length) throw otherHead(table, lacking)
  return head
}

function refuseOther(format: string, table: DescribedTable, line: number): void {
  const [name = '', version = ''] = table.format.split('/')
  try {
    refuseNewer(format, name, Number(version))
  } catch (error) {
    throw error instanceof ImportProblem ? new ImportProblem(error.text, line) : error
  }
}

/** So many names say what kind of table is wanted; nobody reads thirty. */
const mostNamed = 6

function otherHead({ id }: DescribedTable, lacking: string[]): ImportProblem {
  const names = lacking.slice(0, mostNamed).join(', ')
  const more = lacking.length - mostNamed
  return new ImportProblem(
    lacking.length > 0
      ? {
          zh: `${id}.csv 的表头缺少列：${names}${more > 0 ? ` 等 ${lacking.length} 列` : ''}。没有导入任何内容。`,
          en: `The head of ${id}.csv lacks the columns ${names}${more > 0 ? ` and ${more} more` : ''}. Nothing was imported.`,
        }
      : {
          zh: `${id}.csv 的表头有重复的列。没有导入任何内容。`,
          en: `The head of ${id}.csv names a column twice. Nothing was imported.`,
        },
    1,
  )
}

function unfit(has: number, wanted: number): Localized {
  return {
    zh: `有 ${has} 个单元格，应为 ${wanted} 个`,
    en: `It has ${has} cells instead of ${wanted}`,
  }
}
