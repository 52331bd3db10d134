import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { i18n } from '#i18n'
import { recordBackup } from '../../../../utils/store/transfer/backup-reminder.ts'
import { deleteEverything } from '../../../../utils/store/transfer/data-size.ts'
import { DataSize } from '../../data-size.tsx'
import { Card } from './card.tsx'
import { ExportStatus } from './export-status.tsx'
import { forgetCollected } from './save-file.ts'
import { useExport } from './use-export.ts'

/** How much lies in the database, and the way to remove it all. */
export function DataCard() {
  const [open, { open: ask, close }] = useDisclosure(false)
  return (
    <Card title={i18n.t('transfer.data')} hint={i18n.t('transfer.dataHint')}>
      <DataSize />
      <Group>
        <Button color="red" variant="outline" leftSection={<IconTrash size={16} />} onClick={ask}>
          {i18n.t('transfer.deleteAll')}
        </Button>
      </Group>
      <Modal
        opened={open}
        onClose={close}
        title={i18n.t('transfer.deleteAll')}
        closeButtonProps={{ 'aria-label': i18n.t('close') }}
      >
        <Confirmation onClose={close} />
      </Modal>
    </Card>
  )
}

/** A word typed by hand: no habit of clicking leads through it. */
function Confirmation({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const word = i18n.t('transfer.deleteWord')
  const backup = useExport()
  const backUp = async () => {
    const scope = { documents: null, notes: null }
    if (await backup.start({ kind: 'backup', scope, scopeName: 'all' })) await recordBackup()
  }
  const remove = async () => {
    await deleteEverything()
    await forgetCollected()
    onClose()
    notifications.show({ message: i18n.t('transfer.deleted') })
  }
  return (
    <Stack>
      <Text size="sm">{i18n.t('transfer.deleteHint')}</Text>
      <TextInput
        label={i18n.t('transfer.typeWord', [word])}
        value={typed}
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ExportStatus
        state={backup.state}
        label={i18n.t('transfer.backingUp')}
        onCancel={backup.cancel}
      />
      <Group justify="space-between">
        <Button
          variant="default"
          onClick={() => void backUp()}
          disabled={backup.state.step === 'running'}
        >
          {i18n.t('transfer.backupFirst')}
        </Button>
        <Button color="red" disabled={typed.trim() !== word} onClick={() => void remove()}>
          {i18n.t('transfer.deleteNow')}
        </Button>
      </Group>
    </Stack>
  )
}
