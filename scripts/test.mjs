// @ts-check
// npm test: everything the project promises, from a fresh clone, in one command. Stops at the first step that fails.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureDependencies, SetupProblem } from './ensure-dependencies.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const records = join(root, '.cache', 'test')

/** The local program of a package. */
const program = (/** @type {string} */ path) => join(root, 'node_modules', path)
const wxt = program('wxt/bin/wxt.mjs')
const vitest = program('vitest/vitest.mjs')
const biome = program('@biomejs/biome/bin/biome')
const typescript = program('typescript/bin/tsc')
const tsx = program('tsx/dist/cli.mjs')

/** @param {string} name @param {string[]} words */
const tests = (name, ...words) => [
  vitest,
  'run',
  ...words,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(records, `${name}.json`)}`,
]

const inBrowsers = ['-c', 'vitest.e2e.config.ts']
const built = 'tests/e2e/built.e2e.ts'

/** What is run, in this order; a step is a function or the words of a Node program. */
const steps = /** @type {[string, string[] | (() => unknown)][]} */ ([
  ['dependencies', ensureDependencies],
  ['browser', async () => (await import('./find-browser.mjs')).ensureBrowser()],
  ['Firefox', async () => (await import('./find-firefox.mjs')).ensureFirefox()],
  ['LibreOffice Calc', async () => (await import('./find-calc.mjs')).ensureCalc()],
  ['prepare', [wxt, 'prepare']],
  ['types', [typescript, '--noEmit']],
  ['lint and format', [biome, 'check', '.']],
  ['packages for Chromium and Firefox', [join(root, 'scripts', 'package.mjs')]],
  // A build that grew past its budget says so in half a minute, not after everything else.
  ['the extension as built', tests('built', ...inBrowsers, built)],
  ['unit tests', tests('unit')],
  ...(existsSync(join(root, 'scripts', 'docs.ts'))
    ? [['documentation is current', [tsx, 'scripts/docs.ts', '--check']]]
    : []),
  ['browser tests', tests('browser', ...inBrowsers, '--exclude', built)],
])

rmSync(records, { recursive: true, force: true })
mkdirSync(records, { recursive: true })
const failed = await firstFailure()
const { passed, failures } = countTests()
console.log(failed ? `\nFailed at: ${failed}` : '\nAll steps passed.')
console.log(`${passed} passed, ${failures} failed`)
process.exitCode = failed ? 1 : 0

/** @returns {Promise<string | null>} the name of the first step that failed */
async function firstFailure() {
  for (const [name, step] of steps) {
    console.log(`\n== ${name}`)
    const started = Date.now()
    const fine = await succeeds(step)
    console.log(
      `== ${name}: ${fine ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
    )
    if (!fine) return name
  }
  return null
}

/** @param {string[] | (() => unknown)} step @returns {Promise<boolean>} */
async function succeeds(step) {
  if (Array.isArray(step)) return (await run(step)) === 0
  try {
    await step()
    return true
  } catch (error) {
    console.error(error instanceof SetupProblem ? error.message : error)
    return false
  }
}

/** @param {string[]} words @returns {Promise<number | null>} */
function run(words) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((done) => child.on('close', done).on('error', () => done(null)))
}

/** Sums what the test runs that took place have written down. A file that could not be loaded is a failure too. */
function countTests() {
  const files = ['built', 'unit', 'browser']
    .map((name) => join(records, `${name}.json`))
    .filter(existsSync)
  const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const broken = reports.flatMap(({ testResults }) =>
    testResults.filter(
      (/** @type {any} */ result) =>
        result.status === 'failed' && result.assertionResults.length === 0,
    ),
  )
  const sum = (/** @type {string} */ key) =>
    reports.reduce((total, report) => total + report[key], 0)
  return { passed: sum('numPassedTests'), failures: sum('numFailedTests') + broken.length }
}
