// @ts-check
// The long forms of two browser tests: npm run durability, npm run hostile. A number and a seed may follow.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './ensure-dependencies.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** How often each is done when nobody says otherwise. */
const long = /** @type {Record<string, { variable: string, count: string }>} */ ({
  durability: { variable: 'HEYUE_KILLS', count: '100' },
  hostile: { variable: 'HEYUE_HOSTILE_PAGES', count: '520' },
})

const [name = '', count, seed] = process.argv.slice(2)
const test = long[name]
if (!test) {
  console.error(`Give one of: ${Object.keys(long).join(', ')}`)
  process.exit(1)
}
await ensureDependencies()
await ensureBuild()
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const words = [
  vitest,
  'run',
  '-c',
  'vitest.e2e.config.ts',
  '--disable-console-intercept=true',
  `tests/e2e/${name}`,
]
const env = {
  ...process.env,
  [test.variable]: count ?? test.count,
  ...(seed && { HEYUE_SEED: seed }),
}
const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit', env })
child.on('close', (status) => {
  process.exitCode = status ?? 1
})
