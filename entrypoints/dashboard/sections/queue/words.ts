import { i18n } from '#i18n'
import type { QueueReason, QueueStanding } from '../../../../utils/report/queue.ts'
import type { Filter } from './filter-rows.ts'

/** Message names know no hyphens. */
const keyOf = <Key extends string>(id: Key) => id.replaceAll('-', '_') as Underscored<Key>
type Underscored<Key extends string> = Key extends `${infer Head}-${infer Rest}`
  ? `${Head}_${Underscored<Rest>}`
  : Key

/** Where a row stands, in a word. */
export const standingWord = (standing: QueueStanding): string =>
  i18n.t(`queueState.${keyOf(standing)}`)

/** Which rows are shown, in a word. */
export const filterWord = (state: Filter['state']): string => i18n.t(`queueFilter.${keyOf(state)}`)

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
