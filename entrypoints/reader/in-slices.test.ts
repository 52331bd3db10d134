import { expect, it } from 'vitest'
import type { Steps } from '../../utils/report/steps.ts'
import { GivenUp, inSlices } from './in-slices.ts'

/** Steps of about two milliseconds each. */
function* slow(steps: number, taken: number[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 2
    while (performance.now() < end);
    taken.push(step)
    yield
  }
  return 'done'
}

it('answers what the work gives', async () => {
  const taken: number[] = []
  expect(await inSlices(slow(40, taken), new AbortController().signal)).toBe('done')
  expect(taken).toHaveLength(40)
})

it('lets others have their turn meanwhile', async () => {
  const taken: number[] = []
  const seen: number[] = []
  const watching = setInterval(() => seen.push(taken.length), 1)
  await inSlices(slow(60, taken), new AbortController().signal)
  clearInterval(watching)
  expect(seen.filter((count) => count > 0 && count < 60).length).toBeGreaterThan(1)
})

it('gives up when told to, and takes no step more', async () => {
  const taken: number[] = []
  const giving = new AbortController()
  const work = inSlices(slow(1000, taken), giving.signal)
  giving.abort()
  await expect(work).rejects.toBeInstanceOf(GivenUp)
  expect(taken.length).toBeLessThan(60)
})
