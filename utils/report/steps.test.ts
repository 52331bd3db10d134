import { expect, it } from 'vitest'
import { finished, type Steps } from './steps.ts'

function* counting(to: number): Steps<number> {
  let count = 0
  while (count < to) {
    count++
    yield
  }
  return count
}

it.each([0, 1, 1000])('goes through %i steps', (steps) => {
  expect(finished(counting(steps))).toBe(steps)
})

it('passes on what a step throws', () => {
  const failing = (function* (): Steps<number> {
    yield
    throw new Error('no')
  })()
  expect(() => finished(failing)).toThrow('no')
})
