import { i18n } from '#i18n'
import type { QueueReason, QueueState } from '../../../../utils/report/queue.ts'

/** Name of a row's state. */
export const stateWord = (state: QueueState): string => i18n.t(`queueState.${state}`)

/** Message names know no hyphens. */
const keyOf = (reason: QueueReason) => reason.replaceAll('-', '_') as 'not_found'

/** Why an address gave no review, in two or three words. */
export const reasonWord = (reason: QueueReason): string => i18n.t(`queueReason.${keyOf(reason)}`)

/** What a person can do about it, in one sentence. */
export const adviceWord = (reason: QueueReason): string => i18n.t(`queueAdvice.${keyOf(reason)}`)

/** A span of time in words, as coarse as a person would say it. */
export function lasting(ms: number): string {
  const minutes = Math.ceil(ms / 60_000)
  if (ms < 60_000) return i18n.t('queue.seconds', [Math.max(1, Math.ceil(ms / 1000))])
  if (minutes < 90) return i18n.t('queue.minutes', [minutes])
  return i18n.t('queue.hours', [Math.round(minutes / 6) / 10])
}
