import type { FindingKind } from '../report/finding.ts'

/**
 * An id that stays the same as long as the rule speaks of the same words: decisions are remembered by it. Words are
 * hashed (53 bits, not cryptographic): a page holds some hundred findings, so that two never meet.
 */
export function findingId(kind: FindingKind, rule: string, words: string): string {
  return `${kind}:${rule}:${hash(words.replace(/\s+/gu, '')).toString(36)}`
}

function hash(text: string): number {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x9e3779b1)
    high = Math.imul(high ^ code, 0x5f356495)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return 0x100000000 * (0x1fffff & high) + (low >>> 0)
}
