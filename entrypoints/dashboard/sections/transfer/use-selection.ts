import { useLiveQuery } from 'dexie-react-hooks'
import { selectionOf } from '../../../../utils/store/transfer/selection.ts'
import { useRoute } from '../../use-route.ts'

/** The documents or notes chosen elsewhere in the workspace, when the address names them (?view=<id>). */
export function useSelection() {
  const view = useRoute().query.get('view')
  return useLiveQuery(async () => (view ? selectionOf(view) : null), [view]) ?? null
}
