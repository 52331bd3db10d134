import type { Block } from '../report/article.ts'
import type { RequiredContent } from '../report/standard.ts'
import { contentsOfLabel } from '../report/vocabulary.ts'
import type { Placed, Reading } from './placed.ts'

/** Names of tables and rows that are looked at: no report has more, lists of cases do. */
const mostNames = 200
/** Longer ones are sentences; shorter cells than the least answer nothing. */
const longestName = 40
const leastWords = 12

/**
 * The content where a table or a row is named for it (表三 不足及原因) and words stand in it, in a report that is set in
 * tables; null when none is.
 */
export function tabulated(content: RequiredContent, reading: Reading): Placed | null {
  const { article, standard, year, end } = reading
  const told = new Map<string, boolean>()
  const names = (label: string) => {
    if (label === '' || label.length > longestName) return false
    const known = told.get(label)
    if (known !== undefined || told.size === mostNames) return known ?? false
    const named = contentsOfLabel(standard, label, year)
    const strong = named.some(({ id, weak }) => id === content.id && !weak)
    told.set(label, strong)
    return strong
  }
  const body = article.blocks.filter(
    (block) => block.start < end && isToldIn(block) && namesOf(block).some((label) => names(label)),
  )
  if (body.length === 0) return null
  const head = headOf(article.text, article.blocks, body[0]!)
  const stop = body.at(-1)!.end
  return {
    status: 'embedded',
    evidence: [{ start: head.start, end: head.end }],
    body: [{ start: Math.min(head.end, body[0]!.start), end: stop }],
  }
}

/** True for a cell that states something in words. */
function isToldIn({ cell, start, end }: Block): boolean {
  return cell !== null && !cell.head && end - start >= leastWords
}

function namesOf({ cell }: Block): string[] {
  return cell ? [cell.caption, cell.rowHead] : []
}

/** The cell in the same table whose words name the table or row of another; that other one where none does. */
function headOf(text: string, blocks: readonly Block[], told: Block): Block {
  const names = namesOf(told).filter(Boolean)
  const own = blocks.find(
    (block) =>
      block.cell?.table === told.cell!.table &&
      names.some((name) => name.includes(text.slice(block.start, block.end).trim())),
  )
  return own ?? told
}
