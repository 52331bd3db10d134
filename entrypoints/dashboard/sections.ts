import {
  IconArrowsExchange,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconLayoutGrid,
  IconListCheck,
  IconNotes,
  IconNumbers,
  IconSettings,
  IconSparkles,
  IconTags,
  IconUsers,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

/** A section of the workspace: an entry of its navigation, loaded when it is first opened. */
export interface Section {
  /** Its name in addresses; its title is the text `sections.<id>`. */
  id: string
  icon: ComponentType<{ size?: number }>
  load: () => Promise<{ default: ComponentType }>
  /** Reached by its address only: not in the navigation. */
  unlisted?: true
}

/** The sections in the order of the navigation; the first opens by default. */
export const sections: Section[] = [
  { id: 'documents', icon: IconFileText, load: () => import('./sections/documents/documents.tsx') },
  { id: 'findings', icon: IconChecklist, load: () => import('./sections/findings/findings.tsx') },
  { id: 'figures', icon: IconNumbers, load: () => import('./sections/figures/figures.tsx') },
  { id: 'notes', icon: IconNotes, load: () => import('./sections/notes/notes.tsx') },
  { id: 'codebook', icon: IconTags, load: () => import('./sections/codebook/codebook.tsx') },
  { id: 'coders', icon: IconUsers, load: () => import('./sections/coders/coders.tsx') },
  { id: 'coverage', icon: IconLayoutGrid, load: () => import('./sections/coverage/coverage.tsx') },
  { id: 'charts', icon: IconChartBar, load: () => import('./sections/charts/charts.tsx') },
  { id: 'queue', icon: IconListCheck, load: () => import('./sections/queue/queue.tsx') },
  {
    id: 'transfer',
    icon: IconArrowsExchange,
    load: () => import('./sections/transfer/transfer.tsx'),
  },
  { id: 'options', icon: IconSettings, load: () => import('./sections/options/options.tsx') },
  {
    id: 'welcome',
    icon: IconSparkles,
    load: () => import('./sections/welcome/welcome.tsx'),
    unlisted: true,
  },
]
