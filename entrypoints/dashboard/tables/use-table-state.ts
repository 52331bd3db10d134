import { useState } from 'react'
import {
  defaultTableState,
  type Grain,
  type TableState,
  tableStateSchema,
} from '../../../utils/report/view.ts'
import { useRoute } from '../use-route.ts'

const keyOf = (grain: Grain) => `heyue:table:${grain}`

/**
 * How a table is looked at, kept while the tab is open. A column named in the address (`#/figures?verdict=contradicted`)
 * narrows the table to that value, as links from charts do.
 */
export function useTableState(grain: Grain, initial: Partial<TableState> = {}) {
  const { query } = useRoute()
  const [state, setState] = useState<TableState>(() => {
    const filters = [...query].map(([id, value]) => ({ id, value: [value] }))
    const base = { ...defaultTableState, ...initial }
    return filters.length > 0 ? { ...base, filters } : (remembered(grain) ?? base)
  })
  const change = (next: TableState) => {
    setState(next)
    sessionStorage.setItem(keyOf(grain), JSON.stringify(next))
  }
  return [state, change] as const
}

function remembered(grain: Grain): TableState | null {
  try {
    const stored = JSON.parse(sessionStorage.getItem(keyOf(grain)) ?? 'null')
    return stored && tableStateSchema.parse(stored)
  } catch {
    return null
  }
}
