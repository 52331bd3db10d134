import { Stryker } from '@stryker-mutator/core'
import { rooms, scoreOf, table } from './mutation/score.mjs'

// npm run mutation [-- room …] [--force]: breaks the code in small ways and counts how often a test notices. What was
// found of code and tests that have not changed since is taken over from the last run unless --force is given. A part
// of a room (checks/context) is tried alone and scored together with what is known of the rest.
const given = process.argv.slice(2)
const force = given.includes('--force')
const asked = given.filter((word) => !word.startsWith('--'))
const roomOf = (part) => part.split('/')[0]
const unknown = asked.filter((part) => !(roomOf(part) in rooms))
if (unknown.length > 0) throw new Error(`no such room: ${unknown.join(', ')}`)

const scores = []
for (const part of asked.length > 0 ? asked : Object.keys(rooms)) {
  const name = roomOf(part)
  const mutants = await new Stryker({
    mutate: [`utils/${part}/**/*.ts`, '!**/*.test.ts', '!**/testing.ts'],
    inProcess: { room: `utils/${name}`, without: rooms[name].without },
    ignoreStatic: rooms[name].ignoreStatic,
    incrementalFile: `.cache/mutation/${name}.json`,
    force,
    jsonReporter: { fileName: `.cache/mutation/${name}.report.json` },
    tempDirName: `.cache/stryker-${name}`,
  }).runMutationTest()
  scores.push(scoreOf(name, mutants))
}
const { lines, enough } = table(scores)
console.log(lines.join('\n'))
if (!enough) process.exitCode = 1
