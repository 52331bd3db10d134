// @ts-check
// Runs before anything is installed: plain Node, no packages, syntax that old versions of Node can read,
// so that they get as far as the message that says they are too old.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const oldestNode = 20
const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|network/i

/** Why this machine cannot go on, in words for the person at the terminal. */
export class SetupProblem extends Error {}

/**
 * Installs what package-lock.json names, unless it is installed already. All its words go to standard error.
 * @returns {Promise<void>}
 */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldestNode) {
    throw new SetupProblem(
      `Heyue needs Node ${oldestNode} or newer; this is ${process.version}. https://nodejs.org\n` +
        `需要 Node ${oldestNode} 或更新的版本，当前为 ${process.version}。`,
    )
  }
  if (isInstalled()) return
  say('Installing dependencies (npm ci) … 正在安装依赖 …')
  const { code, words } = await npmCi()
  if (code === 0) return
  throw new SetupProblem(
    unreachable.test(words)
      ? 'The npm registry could not be reached. Check the network or the registry (npm config get registry).\n无法连接 npm 源，请检查网络或源地址设置。'
      : `npm ci failed with status ${code}; its words are above. 依赖安装失败，原因见上。`,
  )
}

/**
 * True when what npm says it installed is what the lock file asks for. npm writes its own list at the very end of
 * an installation, so a broken-off one does not count. Optional packages are those of other systems.
 */
function isInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.keys(asked).every((path) => {
    const { optional, devOptional, version } = asked[path]
    if (path === '' || optional || devOptional) return true
    return installed[path] !== undefined && installed[path].version === version
  })
}

/** @returns {Promise<{ code: number | null, words: string }>} */
function npmCi() {
  // Started by npm, npm names its own program: no shell, no search, the same version.
  const own = process.env.npm_execpath
  const [command, args] =
    own && /\.c?js$/.test(own) ? [process.execPath, [own, 'ci']] : ['npm', ['ci']]
  const child = spawn(command, args, {
    cwd: root,
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      words += chunk
      process.stderr.write(chunk)
    })
  }
  return new Promise((done) => {
    child.on('error', (error) => done({ code: null, words: error.message }))
    child.on('close', (code) => done({ code, words }))
  })
}

/** @param {string} words */
function say(words) {
  process.stderr.write(`${words}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDependencies().catch((error) => {
    say(error instanceof SetupProblem ? error.message : String(error))
    process.exitCode = 1
  })
}
