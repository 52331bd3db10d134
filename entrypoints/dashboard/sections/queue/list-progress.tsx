import { Progress, Stack, Text } from '@mantine/core'
import { i18n } from '#i18n'
import type { QueueCounts } from '../../../../utils/report/queue.ts'

/** Props of ListProgress. */
export interface ListProgressProps {
  counts: QueueCounts
  /** How long the rest will take, in words; null when it is not known or nothing runs. */
  remaining?: string | null
}

/** How many addresses are reviewed, no reports, failed, left, in files only and cancelled, as a bar and in words. */
export function ListProgress({ counts, remaining = null }: ListProgressProps) {
  const { waiting, working, done, failed, cancelled } = counts
  const { 'not-a-report': notReports, 'attachment-only': inFiles } = counts
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const left = waiting + working
  const share = (part: number) => (all === 0 ? 0 : (100 * part) / all)
  const words = [
    i18n.t('queue.progress', [done, notReports, failed, left]),
    inFiles > 0 ? i18n.t('queue.inFilesSome', [inFiles]) : '',
    cancelled > 0 ? i18n.t('queue.cancelledSome', [cancelled]) : '',
  ]
  const progress = words.filter(Boolean).join(' · ')
  return (
    <Stack gap={4}>
      <Progress.Root size="md">
        <Progress.Section value={share(done)} color="green.8" aria-label={progress} />
        <Progress.Section value={share(inFiles)} color="blue.5" aria-hidden />
        <Progress.Section value={share(notReports)} color="gray.6" aria-hidden />
        <Progress.Section value={share(failed)} color="orange.7" aria-hidden />
      </Progress.Root>
      <Text size="sm">
        {progress}
        {remaining && left > 0 ? ` · ${remaining}` : ''}
      </Text>
    </Stack>
  )
}
