import { Alert, Anchor, Button, Group, Text } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { offerUndo } from '../../../../components/undo-offer.tsx'
import type { Coding } from '../../../../utils/report/coding.ts'
import { cancelCoding, codingBegun, startCoding } from '../../../../utils/store/codings.ts'
import { hrefOf } from '../../use-route.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import type { AdjudicationProps } from './adjudication.tsx'
import { EndCoding } from './end-coding.tsx'

/** While the two are not both done: the way to the page they code, and the end of a coding, begun by mistake or not. */
export function AtWork({ coding, document }: AdjudicationProps) {
  const begun = useLiveQuery(() => codingBegun(coding), [coding])
  return (
    <>
      <Alert color="gray">{i18n.t('coding.stillBlind')}</Alert>
      {document && (
        <Anchor size="sm" href={document.url} target="_blank" rel="noreferrer">
          {i18n.t('documentPage.visit')}
        </Anchor>
      )}
      {begun === false && (
        <Group gap="sm">
          <Button size="xs" variant="default" onClick={() => void cancel(coding)}>
            {i18n.t('coding.cancel')}
          </Button>
          <Text size="sm" c="dimmed">
            {i18n.t('coding.cancelHint')}
          </Text>
        </Group>
      )}
      {begun && <EndCoding coding={coding} />}
    </>
  )
}

/** Takes the report from the two, goes back to the list, and offers to give it to them again. */
async function cancel({ documentId, first, second }: Coding): Promise<void> {
  await asReviewer(async (reviewer) => {
    await cancelCoding(documentId, reviewer)
    location.hash = hrefOf('coders')
    offerUndo(i18n.t('coding.cancelled'), () => {
      void asReviewer((who) => startCoding(documentId, [first, second], who))
    })
  })
}
