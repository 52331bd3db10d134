import { z } from 'zod'
import type { Localized } from '../../report/localized.ts'
import { tableSchemas } from './table-schemas.ts'

/** What is wrong with a row, and where. */
export interface RowProblem {
  field: string | null
  reason: Localized
}

const deepest = 60

/**
 * Why a row of a file is not taken; null when it is. A row the writer could not read itself needs no more than to be
 * harmless: it is kept for a person who can. Rows that are known to hold nothing odd need not be searched for it.
 */
export function checkedRow(
  table: string,
  row: Record<string, unknown>,
  unreadable: boolean,
  suspicious = true,
): RowProblem | null {
  if (!Object.hasOwn(tableSchemas, table)) return unknownTable(table)
  const odd = suspicious ? oddity(row, 0) : null
  if (odd) return odd
  return unreadable ? null : schemaProblem(table, row)
}

function schemaProblem(table: string, row: Record<string, unknown>): RowProblem | null {
  const parsed = tableSchemas[table]!.safeParse(row, { reportInput: true })
  return parsed.success ? null : problemOf(parsed.error.issues[0])
}

const chinese = z.locales.zhCN().localeError

/** The first thing a schema has to object to, in both languages. */
export function problemOf(issue: z.core.$ZodIssue | undefined): RowProblem {
  const field = issue?.path.map(String).join('.') || null
  const said = issue && chinese(issue as z.core.$ZodRawIssue)
  const zh = typeof said === 'string' ? said : (said?.message ?? '')
  return {
    field,
    reason: { zh: `内容不合格式：${zh}`, en: `Not as it should be: ${issue?.message ?? ''}` },
  }
}

/**
 * True when the text of a row must be searched for what oddity() finds: a quick look, because rows are large. A key can
 * be written with escapes. Brackets in words do not count: those that close would hide how deep a row is nested.
 */
export function isSuspicious(text: string): boolean {
  if (text.includes('__proto__') || text.includes('\\u')) return true
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === quote) at = endOfWords(text, at)
    else if (sign === 0x5b || sign === 0x7b) depth++
    else if (sign === 0x5d || sign === 0x7d) depth--
    if (depth > deepest) return true
  }
  return false
}

const [quote, backslash] = [0x22, 0x5c]

/** The offset of the quotation mark that ends the words begun at `from`. */
function endOfWords(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) === backslash) before--
    if ((at - before) % 2 === 1) return at
  }
  return text.length
}

/** Keys that could reach into the prototypes of objects, and nesting that could exhaust the stack of a later reader. */
function oddity(value: unknown, depth: number): RowProblem | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth > deepest) return { field: null, reason: { zh: '嵌套过深', en: 'Nested too deeply' } }
  if (Object.hasOwn(value, '__proto__'))
    return {
      field: '__proto__',
      reason: { zh: '不允许的字段名', en: 'A field must not be called so' },
    }
  for (const inner of Object.values(value)) {
    const found = oddity(inner, depth + 1)
    if (found) return found
  }
  return null
}

function unknownTable(table: string): RowProblem {
  const shown = JSON.stringify(table.slice(0, 60))
  return {
    field: 'table',
    reason: { zh: `没有名为 ${shown} 的数据表`, en: `There is no table called ${shown}` },
  }
}
