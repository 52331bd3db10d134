// @ts-check
// npm run package: the archives for the stores, made twice; they must be the same byte by byte.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, '.output')
const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')

const first = makeAll()
const again = makeAll()
for (const [name, { bytes, digest }] of first) {
  console.log(`${name}  ${(bytes / 1000).toFixed(1)} kB  sha256 ${digest}`)
}
const differing = [...first].filter(([name, { digest }]) => again.get(name)?.digest !== digest)
for (const [name] of differing) console.error(`${name} came out differently the second time`)
if (differing.length > 0 || first.size !== 3) process.exitCode = 1

/** Builds both packages and the sources; what each archive holds as size and digest. */
function makeAll() {
  const words = [['zip'], ['zip', '-b', 'firefox']]
  for (const command of words) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...command], { cwd: root })
    if (status === 0) continue
    process.stderr.write(Buffer.concat([stdout, stderr]))
    throw new Error(`wxt ${command.join(' ')} failed`)
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const names = readdirSync(output).filter((name) => name.startsWith(`heyue-${version}-`))
  return new Map(names.sort().map((name) => [name, measure(join(output, name))]))
}

/** @param {string} file */
function measure(file) {
  const content = readFileSync(file)
  return { bytes: content.length, digest: createHash('sha256').update(content).digest('hex') }
}
