import { Stack, Title } from '@mantine/core'
import { i18n } from '#i18n'
import { Nothing } from '../tables/nothing.tsx'

/** A section on all reports while there is none: which section it is, and how reports come into it. */
export function NoReports({ title }: { title: string }) {
  return (
    <Stack gap="sm">
      <Title order={2} size="h3">
        {title}
      </Title>
      <Nothing words={i18n.t('workspace.noDocuments')} toQueue />
    </Stack>
  )
}
