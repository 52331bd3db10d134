import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLiveQuery } from 'dexie-react-hooks'
import { i18n } from '#i18n'
import { personWord } from '../../../../components/person-word.ts'
import { listed, moment } from '../../../../components/words.ts'
import { type Coding, unfinished } from '../../../../utils/report/coding.ts'
import { canReopen, endCoding, reopenCoding } from '../../../../utils/store/ended-codings.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import { DialogFoot } from '../codebook/note-preview.tsx'

/** Ends a coding on which the two are at work, once the person has read what becomes of it. */
export function EndCoding({ coding }: { coding: Coding }) {
  const [asking, { open, close }] = useDisclosure(false)
  const end = () => void asReviewer((who) => endCoding(coding.documentId, who))
  return (
    <Group gap="sm">
      <Button size="xs" variant="default" onClick={open}>
        {i18n.t('coding.end')}
      </Button>
      <Text size="sm" c="dimmed">
        {i18n.t('coding.endHint')}
      </Text>
      <Modal
        opened={asking}
        onClose={close}
        title={i18n.t('coding.endTitle')}
        closeButtonProps={{ 'aria-label': i18n.t('close') }}
      >
        <Stack>
          <Text size="sm">{i18n.t('coding.endWords', [listed(unfinished(coding))])}</Text>
          <DialogFoot words={i18n.t('coding.endNow')} onClose={close} onDo={end} />
        </Stack>
      </Modal>
    </Group>
  )
}

/** Says of a coding that it was ended before both were done, by whom and who was not; offers to let them go on after all. */
export function EndedCoding({ coding }: { coding: Coding }) {
  const reopenable = useLiveQuery(() => canReopen(coding), [coding])
  const { ended, documentId } = coding
  if (!ended || unfinished(coding).length === 0) return null
  const left = listed(unfinished(coding))
  return (
    <Alert color="orange" role="status">
      <Text size="sm">
        {i18n.t('coding.ended', [personWord(ended.by), moment(ended.at), left])}
      </Text>
      {reopenable && (
        <Group gap="sm" mt="xs">
          <Button
            size="xs"
            variant="default"
            onClick={() => void asReviewer((who) => reopenCoding(documentId, who))}
          >
            {i18n.t('coding.reopen')}
          </Button>
          <Text size="sm">{i18n.t('coding.reopenHint')}</Text>
        </Group>
      )}
    </Alert>
  )
}
