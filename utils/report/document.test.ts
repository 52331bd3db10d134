import { describe, expect, it } from 'vitest'
import { reviewedText } from './document.ts'

describe('reviewedText', () => {
  const at = '2026-03-01T08:00:00.000Z'
  it.each([
    ['nobody has marked it', null, null, null],
    ['the text is the one that was marked', at, 'aa', 'present'],
    ['the text has changed since it was marked', at, 'bb', 'earlier'],
    ['the mark came without the text it was for', at, null, 'present'],
  ])('knows where %s', (_, reviewedAt, reviewedSha256, expected) => {
    expect(reviewedText({ reviewedAt, reviewedSha256, textSha256: 'aa' })).toBe(expected)
  })
})
