// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SetupProblem } from './ensure-dependencies.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What the extension is made of. */
const sources = ['assets', 'components', 'entrypoints', 'locales', 'public', 'utils']
const files = ['package-lock.json', 'tsconfig.json', 'wxt.config.ts']

/** Folder of the built extension, as a browser loads it. */
export const extension = join(root, '.output', 'chrome-mv3')

/** Builds the extension unless the build is newer than all its sources. Words go to standard error. */
export async function ensureBuild() {
  const built = join(extension, 'manifest.json')
  const newest = Math.max(...[...sources, ...files].map((name) => newestIn(join(root, name))))
  if (existsSync(built) && statSync(built).mtimeMs > newest) return
  process.stderr.write('Building the extension … 正在构建扩展 …\n')
  const status = await run([join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'])
  if (status !== 0) throw new SetupProblem('The build failed; see above. 构建失败，原因见上。')
}

/**
 * When the newest file at or under a path was changed, in milliseconds since 1970; 0 when there is none.
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/**
 * Runs a Node program without a word; what it said goes to standard error when it fails.
 * @param {string[]} words
 * @returns {Promise<number | null>}
 */
function run(words) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = /** @type {Buffer[]} */ ([])
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
  return new Promise((done) => {
    child.on('error', () => done(null))
    child.on('close', (status) => {
      if (status !== 0) process.stderr.write(Buffer.concat(said))
      done(status)
    })
  })
}
