import { Alert, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { i18n } from '#i18n'
import type { View } from './use-view.ts'

/** Says, whatever tab is open, that only one page of the report was read, and offers to read the others. */
export function FurtherPages({ view }: { view: View }) {
  const [busy, setBusy] = useState(false)
  const { data, actions } = view
  if (data.review.page.nextPage === null) return null
  const follow = async () => {
    setBusy(true)
    await actions.follow()
    setBusy(false)
  }
  return (
    <Alert color="orange" p="xs" mx="xs" mb="xs" role="status">
      <Text size="sm" fw={600} mb={6}>
        {i18n.t('pages.title')}
      </Text>
      <Button size="compact-sm" variant="default" loading={busy} onClick={() => void follow()}>
        {i18n.t('pages.follow')}
      </Button>
    </Alert>
  )
}
