import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { opinionOf } from './opinion.ts'
import type { DocumentData } from './use-document.ts'

/** Props of CopyOpinion. */
export interface CopyOpinionProps {
  data: DocumentData
  /** Whose report it is, in one line. */
  facts: string
}

/** Puts what was found on the report into the clipboard, as words for a letter or a form. */
export function CopyOpinion({ data, facts }: CopyOpinionProps) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconCopy size={14} />}
      title={i18n.t('opinion.hint')}
      onClick={() => void copy(data, facts)}
    >
      {i18n.t('opinion.copy')}
    </Button>
  )
}

async function copy(data: DocumentData, facts: string): Promise<void> {
  const opinion = opinionOf(data, facts)
  const { confirmed = 0, doubted = 0, notes = 0 } = opinion ?? {}
  if (!opinion || confirmed + doubted + notes === 0) return tell(i18n.t('opinion.nothing'))
  try {
    await navigator.clipboard.writeText(opinion.words)
    tell(i18n.t('opinion.copied', [confirmed, doubted, notes]))
  } catch (error) {
    tell(i18n.t('opinion.failed', [String(error)]), 'red')
  }
}

function tell(message: string, color?: string): void {
  const closeButtonProps = { 'aria-label': i18n.t('close') }
  notifications.show({ message, closeButtonProps, ...(color && { color }) })
}
