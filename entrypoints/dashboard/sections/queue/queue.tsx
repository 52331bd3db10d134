import { useEffect } from 'react'
import { forgetRemovedLists } from '../../../../utils/store/queue.ts'
import { useRoute } from '../../use-route.ts'
import { ListPage } from './list-page.tsx'
import { Overview } from './overview.tsx'

/** How long a removed list is kept, in milliseconds: longer than its undo is offered. */
const keptFor = 24 * 60 * 60_000

/** The queue: all lists, or one of them. */
export default function Queue() {
  const { detail } = useRoute()
  useEffect(() => void forgetRemovedLists(new Date(Date.now() - keptFor)), [])
  return detail ? <ListPage key={detail} listId={detail} /> : <Overview />
}
