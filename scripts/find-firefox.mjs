// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { install } from './apt.mjs'
import { SetupProblem } from './ensure-dependencies.mjs'

const names = ['firefox-esr', 'firefox']
const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** The Firefox to use, null when there is none: HEYUE_FIREFOX if set, else one on the path or at its usual place. */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const named = process.env.HEYUE_FIREFOX
  return (named ? [named] : [...onPath, ...elsewhere]).find((path) => existsSync(path)) ?? null
}

/** The oldest Firefox that takes the extension: strict_min_version in wxt.config.ts. */
const oldest = 153

/** The Firefox to use when it is not too old; one that does not say its version is tried. */
function recentFirefox() {
  const found = findFirefox()
  if (!found) return null
  const { stdout } = spawnSync(found, ['--version'], { encoding: 'utf8', timeout: 60_000 })
  const version = /(\d+)\./.exec(stdout ?? '')
  return version && Number(version[1]) < oldest ? null : found
}

/**
 * The Firefox to use; on Debian and Ubuntu as root it is installed when there is none, or too old a one.
 * @returns {string}
 */
export function ensureFirefox() {
  const packages = ['firefox-esr', 'firefox-esr-l10n-zh-cn']
  const found = recentFirefox() ?? (install(...packages) ? recentFirefox() : null)
  if (found) return found
  throw new SetupProblem(
    `No Firefox found that is new enough. Install Firefox ${oldest} or later, or set HEYUE_FIREFOX to it.\n` +
      `没有找到够新的 Firefox。请安装 ${oldest} 或更高版本，或用环境变量 HEYUE_FIREFOX 指定。`,
  )
}
