import { describe, expect, it } from 'vitest'
import type { QueueReason } from '../report/queue.ts'
import { nextTry, reasonOfStatus, remainingMs, retryAfter } from './retry.ts'

const again = (reason: QueueReason, tries: number, askedFor: number | null = null) =>
  nextTry({ reason, detail: '', askedFor }, tries).again

describe('nextTry', () => {
  it.each([
    ['unreachable', 1, null, 5_000],
    ['unreachable', 2, null, 20_000],
    ['unreachable', 3, null, null],
    ['server-error', 1, null, 5_000],
    ['busy', 1, null, 30_000],
    ['busy', 1, 90_000, 90_000],
    ['busy', 1, 5_000, 5_000],
    ['busy', 2, 0, 1_000],
    ['busy', 1, 7_200_000, null],
    ['not-found', 1, null, null],
    ['not-a-report', 1, null, null],
    ['broken', 1, null, null],
  ] as const)('%s after %i tries, asked for %s: %s', (reason, tries, askedFor, expected) => {
    expect(again(reason, tries, askedFor)).toBe(expected)
  })
})

describe('retryAfter', () => {
  const now = Date.parse('2025-03-01T00:00:00Z')
  it.each([
    [null, null],
    ['', null],
    ['soon', null],
    ['120', 120_000],
    ['0', 0],
    ['Sat, 01 Mar 2025 00:01:00 GMT', 60_000],
    ['Fri, 28 Feb 2025 00:00:00 GMT', 0],
  ])('%s', (header, expected) => {
    expect(retryAfter(header, now)).toBe(expected)
  })
})

describe('reasonOfStatus', () => {
  it.each([
    [200, null],
    [206, null],
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'refused'],
    [403, 'refused'],
    [412, 'needs-a-visit'],
    [429, 'busy'],
    [500, 'server-error'],
    [502, 'server-error'],
    [503, 'busy'],
    [521, 'needs-a-visit'],
    [304, 'refused'],
  ])('%i', (status, expected) => {
    expect(reasonOfStatus(status)).toBe(expected)
  })
})

describe('remainingMs', () => {
  const manners = { pauseMs: 2000, hosts: 2 }
  it.each([
    [[], 0],
    [[10], 25_000],
    [[3, 3, 3, 3], 15_000],
    [[10, 1], 25_000],
  ])('%j', (waiting, expected) => {
    expect(remainingMs(waiting, manners, 500)).toBe(expected)
  })
})
