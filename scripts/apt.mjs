// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The distribution's id and those it is like, from /etc/os-release; empty elsewhere than on Linux. */
export function distribution() {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return ''
  const lines = readFileSync('/etc/os-release', 'utf8').split('\n')
  return lines.filter((line) => /^ID(_LIKE)?=/.test(line)).join('\n')
}

/**
 * Installs packages of Debian or Ubuntu; false when this is another system, not root, or the installation fails.
 * @param {...string} packages
 */
export function install(...packages) {
  if (!/debian|ubuntu/.test(distribution()) || process.getuid?.() !== 0) return false
  process.stderr.write(`Installing ${packages[0]} (apt-get) … 正在安装 ${packages[0]} …\n`)
  return apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', ...packages)
}

/** @param {string[]} args */
function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Its output goes to our standard error: standard output belongs to results.
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] }).status === 0
}
