import { useLiveQuery } from 'dexie-react-hooks'
import { StandardsSetting } from '../../../../components/standards-setting.tsx'
import { standards } from '../../../../utils/standards/registry.ts'
import { removeStandard, userStandards } from '../../../../utils/store/standards.ts'
import { loadStandard } from '../../../sidepanel/load-standard.ts'

/** The standards reports are held against, and the way to bring one's own. */
export function OwnStandards() {
  const own = useLiveQuery(userStandards) ?? []
  return (
    <StandardsSetting
      builtIn={standards}
      own={own}
      titled
      onLoad={loadStandard}
      onRemove={(id) => void removeStandard(id)}
    />
  )
}
