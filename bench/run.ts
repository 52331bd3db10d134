import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs measurements by name (npm run bench -- figures), or all of them. Every file beside this one is a measurement;
 * what several share lies in support/. Each prints JSON lines: bench, case, metric, ours, peer, value, ratio. What begins
 * with -- is for the measurements themselves.
 */
const here = import.meta.dirname
const all = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace(/\.ts$/, ''))
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length) {
  console.error(`no such measurement: ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(1)
}
for (const name of wanted.length ? wanted : all) await import(join(here, `${name}.ts`))
