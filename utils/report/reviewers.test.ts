import { expect, it } from 'vitest'
import { reviewerNames, workedBy } from './reviewers.ts'

it.each([
  ['nobody', '', [], []],
  ['who works, though on no list', '陈', ['林'], ['林', '陈']],
  ['each once', '林', ['林', '周'], ['林', '周']],
])('lists %s', (_, reviewer, reviewers, names) => {
  expect(reviewerNames({ reviewer, reviewers })).toEqual(names)
})

it.each([
  ['the first', '', [], ['林']],
  ['somebody new beside two coders named before', '', ['周', '孙'], ['周', '孙', '林']],
  ['somebody after a person on no list', '陈', [], ['陈', '林']],
  ['somebody who is listed', '周', ['林', '周'], ['林', '周']],
])('lets %s go to work, and keeps all names', (_, reviewer, reviewers, names) => {
  expect(workedBy({ reviewer, reviewers }, '林')).toEqual({ reviewer: '林', reviewers: names })
})
