import { Alert, Stack, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'

interface TablePageProps {
  title: string
  unreadable: number
  children: ReactNode
}

/** A section that is one table: it fills what is left of the window, so that only the table scrolls. */
export function TablePage({ title, unreadable, children }: TablePageProps) {
  return (
    <Stack gap="xs" flex={1} mih={360}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {unreadable > 0 && (
        <Alert color="orange" p="xs">
          {i18n.t('workspace.unreadable', unreadable)}
        </Alert>
      )}
      {children}
    </Stack>
  )
}
