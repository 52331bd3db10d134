import { expect, it } from 'vitest'
import { workspaceRun } from './workspace-sizes.ts'

it.each([
  [[], { notes: [10_000, 100_000], only: null }],
  [['workspace', '--notes=4000,2000'], { notes: [2000, 4000], only: null }],
  [['--only=tables', '--notes=20000'], { notes: [20_000], only: 'tables' }],
])('reads %j', (words, run) => {
  expect(workspaceRun(words)).toEqual(run)
})

it.each([['--notes=many'], ['--notes=1.5e9.'], ['--notes=3'], ['--only=charts']])(
  'refuses %s',
  (word) => {
    expect(() => workspaceRun([word])).toThrow('--')
  },
)
