import { expect, it } from 'vitest'
import { parseArguments } from './arguments.ts'

it.each([
  [['a.html'], { format: 'text', standard: null, sources: ['a.html'] }],
  [['--json', 'a.html', 'b.txt'], { format: 'json', standard: null, sources: ['a.html', 'b.txt'] }],
  [['a.html', '--csv'], { format: 'csv', standard: null, sources: ['a.html'] }],
  [['--standard', 'x', 'a'], { format: 'text', standard: 'x', sources: ['a'] }],
  [['--standard=x', 'a'], { format: 'text', standard: 'x', sources: ['a'] }],
  [['--', '--json'], { format: 'text', standard: null, sources: ['--json'] }],
  [['--help'], 'help'],
  [[], { problem: 'no input given' }],
  [['--json'], { problem: 'no input given' }],
  [['--xml', 'a'], { problem: 'unknown option --xml' }],
  [['--standard'], { problem: '--standard needs an id or a file' }],
  [['--standard', '--json', 'a'], { problem: '--standard needs an id or a file' }],
])('%j', (words, expected) => {
  expect(parseArguments([...words])).toEqual(expected)
})
