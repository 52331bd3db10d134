// @ts-check
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

/**
 * The Firefox to use; on Debian and Ubuntu as root it is installed when there is none.
 * @returns {string}
 */
export function ensureFirefox() {
  const packages = ['firefox-esr', 'firefox-esr-l10n-zh-cn']
  const found = findFirefox() ?? (install(...packages) ? findFirefox() : null)
  if (found) return found
  throw new SetupProblem(
    'No Firefox found. Install Firefox 140 or later, or set HEYUE_FIREFOX to it.\n' +
      '没有找到 Firefox。请安装 140 或更高版本，或用环境变量 HEYUE_FIREFOX 指定。',
  )
}
