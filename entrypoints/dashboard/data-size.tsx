import { Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { i18n } from '#i18n'
import { number } from '../../components/words.ts'
import { tableCounts } from '../../utils/store/transfer/data-size.ts'

/** One line on how much is stored in this browser; nothing until it is counted, as no reports would read like lost ones. */
export function DataSize() {
  const counts = useLiveQuery(() => tableCounts())
  const size = useStorageSize(counts)
  if (counts === undefined) return <Text size="sm">{i18n.t('workspace.loading')}</Text>
  const { documents = 0, annotations = 0, decisions = 0 } = counts
  return (
    <Text size="sm">
      {i18n.t('transfer.size', [number(documents), number(annotations), number(decisions), size])}
    </Text>
  )
}

/** What the extension's data take on the disk, in words; measured again whenever the counts change. */
function useStorageSize(counts: unknown): string {
  const [size, setSize] = useState('…')
  useEffect(() => {
    if (!counts) return
    void navigator.storage.estimate().then(({ usage = 0 }) => {
      setSize(`${(usage / 1_000_000).toFixed(1)} MB`)
    })
  }, [counts])
  return size
}
