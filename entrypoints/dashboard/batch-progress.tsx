import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { number } from '../../components/words.ts'
import { asLongChange } from './long-change.ts'
import { announceHalf } from './undoable.tsx'

/** What a long change tells and hears while it runs. */
export interface BatchWatch {
  /** To be called with the number of rows dealt with. */
  onProgress: (done: number) => void
  /** Fires when the person stops it; what was written stays and can be undone. */
  signal: AbortSignal
}

/** Work that is over sooner than this, in milliseconds, shows no progress. */
const patience = 400

/**
 * Runs a change of many rows, with a progress bar and a way to stop it where it takes a while. Where it fails halfway,
 * what was done by then can be taken back.
 */
export async function withProgress<T>(
  total: number,
  work: (watch: BatchWatch) => Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  const begun = performance.now()
  let shown: string | null = null
  const onProgress = (done: number) => {
    if (performance.now() - begun < patience || done >= total) return
    const notice = {
      autoClose: false as const,
      withCloseButton: false,
      message: bar(done, total, stop),
    }
    if (shown === null) shown = notifications.show(notice)
    else notifications.update({ id: shown, ...notice })
  }
  try {
    return await asLongChange(() => work({ onProgress, signal: stop.signal }))
  } catch (error) {
    throw announceHalf(error)
  } finally {
    if (shown !== null) notifications.hide(shown)
  }
}

function bar(done: number, total: number, stop: AbortController) {
  const words = i18n.t('workspace.working', [number(done), number(total)])
  return (
    <Stack gap={6}>
      <Text size="sm">{words}</Text>
      <Group wrap="nowrap">
        <Progress value={(100 * done) / total} flex={1} aria-label={words} />
        <Button size="compact-sm" variant="default" onClick={() => stop.abort()}>
          {i18n.t('workspace.stop')}
        </Button>
      </Group>
    </Stack>
  )
}
