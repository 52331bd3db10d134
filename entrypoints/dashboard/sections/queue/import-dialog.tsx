import { Button, FileButton, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { i18n } from '#i18n'
import { type ParsedList, parseList } from '../../../../utils/queue/parse-list.ts'
import { useOneAtATime } from '../../use-one-at-a-time.ts'
import { hrefOf } from '../../use-route.ts'
import { ImportPreview } from './import-preview.tsx'
import { allowHosts } from './permissions.ts'
import { startList } from './queue-actions.tsx'
import { readListFile } from './read-list-file.ts'
import { originsOf, useHostsToAllow } from './use-hosts-to-allow.ts'

/** Props of ImportDialog. */
export interface ImportDialogProps {
  opened: boolean
  onClose: () => void
}

/** Takes a list of addresses, shows what was understood, and begins. */
export function ImportDialog({ opened, onClose }: ImportDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title={i18n.t('queue.add')}
      closeButtonProps={{ 'aria-label': i18n.t('close') }}
    >
      <ImportForm onClose={onClose} />
    </Modal>
  )
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const [title, setTitle] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const parsed = useMemo(() => parseList(text), [text])
  const origins = useMemo(() => originsOf(parsed.addresses), [parsed])
  const toAllow = useHostsToAllow(origins)
  const load = async (file: File | null) => {
    if (!file) return
    const read = await readListFile(file)
    setProblem(read.ok ? null : i18n.t('queue.unreadableFile', [file.name]))
    if (!read.ok) return
    setText(read.text)
    setTitle((given) => given || file.name.replace(/\.\w{1,5}$/, ''))
  }
  return (
    <Stack>
      <Textarea
        label={i18n.t('queue.paste')}
        description={i18n.t('queue.pasteHint')}
        placeholder={'www.example.gov.cn/zwgk/…'}
        data-autofocus
        rows={6}
        value={text}
        error={problem}
        onChange={(event) => setText(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'monospace', whiteSpace: 'pre', overflowX: 'auto' } }}
      />
      <FileButton onChange={(file) => void load(file)} accept=".csv,.tsv,.txt,text/csv,text/plain">
        {(props) => (
          <Button
            {...props}
            variant="default"
            leftSection={<IconFileUpload size={16} />}
            style={{ alignSelf: 'flex-start' }}
          >
            {i18n.t('queue.file')}
          </Button>
        )}
      </FileButton>
      {text.trim() !== '' && <ImportPreview parsed={parsed} toAllow={toAllow ?? []} />}
      <TextInput
        label={i18n.t('queue.title')}
        placeholder={defaultTitle()}
        maxLength={120}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Finish parsed={parsed} title={title} toAllow={toAllow} onClose={onClose} />
    </Stack>
  )
}

interface FinishProps {
  parsed: ParsedList
  title: string
  toAllow: string[] | null
  onClose: () => void
}

function Finish({ parsed, title, toAllow, onClose }: FinishProps) {
  const { addresses, columns } = parsed
  const empty = addresses.length === 0
  const add = useOneAtATime(async (atOnce: boolean) => {
    // The browser shows its question only right after the click: it comes before everything else.
    if (atOnce) await allowHosts(toAllow ?? [])
    const list = { title: title.trim() || defaultTitle(), columns, addresses }
    const id = await startList(list, atOnce)
    if (id === null) return
    onClose()
    location.hash = hrefOf('queue', id)
  })
  return (
    <Group justify="flex-end" py="sm" style={inSight}>
      {empty && (
        <Text size="sm" c="dimmed">
          {i18n.t('queue.nothingYet')}
        </Text>
      )}
      <Button variant="default" disabled={empty} onClick={() => void add(false)}>
        {i18n.t('queue.later')}
      </Button>
      <Button disabled={empty || toAllow === null} onClick={() => void add(true)}>
        {i18n.t('queue.start', addresses.length)}
      </Button>
    </Group>
  )
}

/** A long list must not push what begins it below the window's edge. */
const inSight = { position: 'sticky', bottom: 0, background: 'var(--mantine-color-body)' } as const

const defaultTitle = () => i18n.t('queue.defaultTitle', [new Date().toLocaleDateString('sv')])
