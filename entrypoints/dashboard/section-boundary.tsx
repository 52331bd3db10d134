import { Alert, Button, Code, Stack, Text } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { i18n } from '#i18n'

/** Keeps the rest of the workspace alive when one section fails, and says what to do. */
export class SectionBoundary extends Component<
  { children: ReactNode },
  { problem: string | null }
> {
  override state: { problem: string | null } = { problem: null }

  static getDerivedStateFromError(error: unknown) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { problem } = this.state
    if (problem === null) return this.props.children
    return (
      <Alert color="red" title={i18n.t('workspace.failed')}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{i18n.t('workspace.failedHint')}</Text>
          <Code block>{problem}</Code>
          <Button size="compact-sm" onClick={() => this.setState({ problem: null })}>
            {i18n.t('workspace.again')}
          </Button>
        </Stack>
      </Alert>
    )
  }
}
