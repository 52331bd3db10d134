import { digest53 } from '../report/digest-53.ts'
import type { FindingKind } from '../report/finding.ts'

/**
 * An id that stays the same as long as the rule speaks of the same words: decisions are remembered by it. Words are
 * hashed (53 bits, not cryptographic): a page holds some hundred findings, so that two never meet.
 */
export function findingId(kind: FindingKind, rule: string, words: string): string {
  return `${kind}:${rule}:${digest53(words.replace(/\s+/gu, '')).toString(36)}`
}
