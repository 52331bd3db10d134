import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { freshModules } from './modules.mjs'
import { collecting } from './tests.mjs'

const mostCases = 25

/** Laws are tried on the same few cases for every mutant; a counterexample is enough, the smallest is not looked for. */
const few = (given) => ({
  ...given,
  seed: 20_240_601,
  endOnFailure: true,
  numRuns: Math.min(given?.numRuns ?? 100, mostCases),
})
const fastCheck = { ...fc, assert: (law, given) => fc.assert(law, few(given)) }

/**
 * Runs the tests of a room in this process. Vitest starts a worker for every mutant, a second of work for tests of a
 * millisecond; here a mutant costs the evaluation of the modules and of its own tests.
 */
class InProcessRunner {
  static inject = ['options']

  constructor(options) {
    const { room, without } = options.inProcess
    this.without = without && new RegExp(without)
    this.files = readdirSync(room, { recursive: true })
      .filter((name) => name.endsWith('.test.ts') && !this.without?.test(name))
      .map((name) => join(process.cwd(), room, name))
      .sort()
    this.space = globalThis.__stryker__ ??= {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun() {
    this.space.activeMutant = undefined
    const result = await this.run(await this.collect(this.files), false)
    return { ...result, mutantCoverage: this.space.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    const { space } = this
    const wanted = testFilter && new Set(testFilter)
    const files = this.files.filter(
      (file) => !wanted || testFilter.some((id) => id.startsWith(`${named(file)}#`)),
    )
    space.hitCount = 0
    space.hitLimit = hitLimit
    space.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    try {
      const tests = await this.collect(files)
      space.activeMutant = activeMutant.id
      const result = await this.run(
        tests.filter(({ id }) => !wanted || wanted.has(id)),
        !disableBail,
      )
      return toMutantRunResult(determineHitLimitReached(space.hitCount, hitLimit) ?? result)
    } finally {
      space.activeMutant = undefined
    }
  }

  async collect(files) {
    const { found, vitest } = collecting()
    const load = freshModules({ vitest, 'fast-check': { ...fastCheck, default: fastCheck } })
    const tests = []
    for (const file of files) {
      try {
        await load(file)
      } catch (error) {
        // With a mutant in what a module does when it is loaded, this is how its tests notice.
        found.push({ name: 'is loaded', run: () => Promise.reject(error) })
      }
      tests.push(...identified(file, found.splice(0)))
    }
    return tests.filter(({ id }) => !this.without?.test(id))
  }

  async run(tests, bail) {
    const results = []
    for (const { id, file, run } of tests) {
      this.space.currentTestId = id
      const started = performance.now()
      const failure = await failureOf(run)
      const told = { id, name: id, fileName: file, timeSpentMs: performance.now() - started }
      if (failure === null) results.push({ ...told, status: TestStatus.Success })
      else results.push({ ...told, status: TestStatus.Failed, failureMessage: failure })
      if (failure !== null && bail) break
    }
    this.space.currentTestId = undefined
    return { status: DryRunStatus.Complete, tests: results }
  }
}

/** Names that occur twice in a file are numbered: an id is one test. */
function identified(file, found) {
  const times = new Map()
  return found.map(({ name, run }) => {
    const nth = (times.get(name) ?? 0) + 1
    times.set(name, nth)
    return { id: `${named(file)}#${name}${nth > 1 ? ` (${nth})` : ''}`, file, run }
  })
}

const named = (file) => file.slice(process.cwd().length + 1)

async function failureOf(run) {
  try {
    await run()
    return null
  } catch (error) {
    return String(error?.message ?? error)
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
]
