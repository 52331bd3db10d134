import { describe, expect, it } from 'vitest'
import { compare } from './compare.ts'

const given = (row: Record<string, unknown>) => ({
  line: 2,
  table: 'decisions',
  row,
  fields: null,
  unreadable: false,
})
const at = (hour: number) => `2026-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`
/** The decision with a remark that somebody else wrote or rubbed out. */
const remarked = (hour: number, by: string, row: object) => ({
  ...row,
  remarkedBy: by,
  remarkedAt: at(hour),
})
const decision = (hour: number, says: string, reviewer = '林', remark = '') => ({
  decision: says,
  reason: null,
  remark,
  reviewer,
  decidedAt: at(hour),
})

describe('a decision of a file beside ours', () => {
  it.each([
    ['later, the same person', decision(3, 'confirmed'), decision(2, 'dismissed'), 'newer'],
    ['earlier, the same person', decision(1, 'confirmed'), decision(2, 'dismissed'), 'older'],
    [
      'later, another person, another word',
      decision(3, 'confirmed', '周'),
      decision(2, 'dismissed'),
      'conflicting',
    ],
    [
      'later, another person, the same word',
      decision(3, 'confirmed', '周'),
      decision(2, 'confirmed'),
      'newer',
    ],
    [
      'another person, ours still open',
      decision(3, 'confirmed', '周'),
      decision(2, 'open'),
      'newer',
    ],
    [
      'later, another person, open where ours is not',
      decision(3, 'open', '周'),
      decision(2, 'confirmed'),
      'conflicting',
    ],
    [
      'earlier, another person, open where ours is not',
      decision(1, 'open', '周'),
      decision(2, 'confirmed'),
      'older',
    ],
    [
      'later, another person, the same word without our remark',
      decision(3, 'confirmed', '周'),
      decision(2, 'confirmed', '林', '见附表'),
      'conflicting',
    ],
    [
      'later, another person, the same word with a remark',
      decision(3, 'confirmed', '周', '见附表'),
      decision(2, 'confirmed'),
      'newer',
    ],
  ])('%s', (_, theirs, ours, outcome) => {
    expect(compare(given(theirs), ours).outcome).toBe(outcome)
  })
})

describe('a remark of a file beside ours', () => {
  it.each([
    [
      'earlier, another person, nothing that ours does not say',
      decision(1, 'confirmed', '周'),
      decision(2, 'confirmed', '林', '见附表'),
      'older',
    ],
    [
      'earlier, another person, a remark that ours has not',
      decision(1, 'confirmed', '周', '见附表'),
      decision(2, 'confirmed'),
      'conflicting',
    ],
    [
      'decided by another person where ours is open again with a remark',
      decision(3, 'confirmed', '周'),
      decision(2, 'open', '林', '见附表'),
      'conflicting',
    ],
    [
      'decided by another person with the remark of ours, which is open again',
      decision(3, 'confirmed', '周', '见附表'),
      decision(2, 'open', '林', '见附表'),
      'newer',
    ],
    [
      'earlier, another person, left open with a remark that ours has not',
      decision(1, 'open', '周', '见附表'),
      decision(2, 'confirmed'),
      'conflicting',
    ],
    [
      'the same decision with another’s remark on it since',
      remarked(3, '周', decision(2, 'confirmed', '林', '见附表')),
      decision(2, 'confirmed'),
      'newer',
    ],
    [
      'the same decision without another’s remark on ours',
      decision(2, 'confirmed'),
      remarked(3, '周', decision(2, 'confirmed', '林', '见附表')),
      'older',
    ],
    [
      'another’s remark in the place of ours',
      remarked(3, '周', decision(2, 'confirmed', '林', '见附表')),
      decision(2, 'confirmed', '林', '见正文'),
      'conflicting',
    ],
    [
      'another’s remark rubbed out our own',
      remarked(3, '周', decision(2, 'confirmed')),
      decision(2, 'confirmed', '林', '见正文'),
      'conflicting',
    ],
    [
      'decided otherwise by the same person, not knowing of another’s remark on ours',
      decision(4, 'dismissed'),
      remarked(3, '周', decision(2, 'confirmed', '林', '见附表')),
      'conflicting',
    ],
  ])('%s', (_, theirs, ours, outcome) => {
    expect(compare(given(theirs), ours).outcome).toBe(outcome)
  })
})
