import { Alert, Anchor as Link } from '@mantine/core'
import { i18n } from '#i18n'
import type { View } from './use-view.ts'

/**
 * Says, whatever tab is open, that the report's text stands in files only, and leads to them: under tabs that are empty
 * for want of a text, the report would look as if nothing were the matter with it.
 */
export function AttachmentNotice({ view: { data } }: { view: View }) {
  const { recognition, page } = data.review
  if (!recognition.attachmentOnly) return null
  return (
    <Alert color="orange" p="xs" mx="xs" mb="xs" role="note" data-attachments>
      {i18n.t('page.attachment')}
      {page.attachments.map(({ title, url }) => (
        <Link
          key={url}
          href={url}
          target="_blank"
          rel="noreferrer"
          display="block"
          size="sm"
          // On the notice's ground a link's blue reaches less than 4.5 to 1 in both schemes.
          c="inherit"
          underline="always"
          style={{ overflowWrap: 'anywhere' }}
        >
          {title}
        </Link>
      ))}
    </Alert>
  )
}
