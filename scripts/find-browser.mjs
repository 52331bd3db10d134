// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { distribution, install } from './apt.mjs'
import { SetupProblem } from './ensure-dependencies.mjs'

/**
 * chrome: the branded Google Chrome, which since version 137 ignores --load-extension.
 * @typedef {{ path: string, kind: 'chromium' | 'edge' | 'chrome' }} Browser
 */

/** Program names on Linux, in the order of preference: Chromium takes an unpacked extension without any ado. */
const linuxNames = /** @type {[Browser['kind'], string[]][]} */ ([
  ['chromium', ['chromium', 'chromium-browser', 'ungoogled-chromium']],
  ['edge', ['microsoft-edge', 'microsoft-edge-stable', 'microsoft-edge-dev']],
  ['chrome', ['google-chrome', 'google-chrome-stable']],
])

/**
 * The browser to use, null when there is none: HEYUE_BROWSER if set, else Chromium, Edge, Chrome where they usually live.
 * @returns {Browser | null}
 */
export function findBrowser() {
  const named = process.env.HEYUE_BROWSER
  if (named) {
    if (!existsSync(named)) throw new SetupProblem(`HEYUE_BROWSER names no file: ${named}`)
    return { path: named, kind: kindOf(named) }
  }
  return candidates().find(({ path }) => existsSync(path)) ?? null
}

/**
 * The browser to use; on Debian and Ubuntu as root Chromium is installed when there is none. Words go to standard error.
 * @returns {Browser}
 */
export function ensureBrowser() {
  const found = findBrowser() ?? (installChromium() ? findBrowser() : null)
  if (found) return found
  throw new SetupProblem(
    `No browser found. Install Chromium or Microsoft Edge, or set HEYUE_BROWSER to one.\n${advice()}\n` +
      '没有找到浏览器。请安装 Chromium 或 Edge，或用环境变量 HEYUE_BROWSER 指定。',
  )
}

/** @returns {Browser[]} */
function candidates() {
  if (process.platform === 'darwin') return [...onMac(), ...ofPlaywright()]
  if (process.platform === 'win32') return [...onWindows(), ...ofPlaywright()]
  return [...onLinux(), ...ofPlaywright()]
}

/** @returns {Browser[]} */
function onLinux() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin']
  const programs = linuxNames.flatMap(([kind, names]) =>
    names.flatMap((name) => folders.map((folder) => ({ kind, path: join(folder, name) }))),
  )
  return [...programs, { kind: 'chrome', path: '/opt/google/chrome/chrome' }]
}

/** @returns {Browser[]} */
function onMac() {
  const applications = ['/Applications', join(homedir(), 'Applications')]
  const names = /** @type {[Browser['kind'], string][]} */ ([
    ['chromium', 'Chromium'],
    ['edge', 'Microsoft Edge'],
    ['chrome', 'Google Chrome'],
  ])
  return names.flatMap(([kind, name]) =>
    applications.map((folder) => ({
      kind,
      path: join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    })),
  )
}

/** @returns {Browser[]} */
function onWindows() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': X86 } = process.env
  const folders = [PROGRAMFILES, X86, LOCALAPPDATA].filter((folder) => folder !== undefined)
  const programs = /** @type {[Browser['kind'], string][]} */ ([
    ['chromium', 'Chromium\\Application\\chrome.exe'],
    ['edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ['chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ])
  return programs.flatMap(([kind, program]) =>
    folders.map((folder) => ({ kind, path: join(folder, program) })),
  )
}

/**
 * Chromium builds that Playwright has downloaded for other projects.
 * @returns {Browser[]}
 */
function ofPlaywright() {
  const caches = /** @type {Record<string, string>} */ ({
    darwin: 'Library/Caches/ms-playwright',
    win32: 'AppData/Local/ms-playwright',
    linux: '.cache/ms-playwright',
  })
  const folder = join(homedir(), caches[process.platform] ?? caches.linux ?? '')
  if (!existsSync(folder)) return []
  const builds = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name))
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  return builds
    .reverse()
    .flatMap((build) =>
      programs.map((program) => ({ kind: 'chromium', path: join(folder, build, program) })),
    )
}

/** @param {string} path @returns {Browser['kind']} */
function kindOf(path) {
  if (/edge/i.test(path)) return 'edge'
  return /google/i.test(path) ? 'chrome' : 'chromium'
}

function advice() {
  if (process.platform === 'darwin') return 'brew install --cask chromium'
  if (process.platform === 'win32') return 'winget install Hibbiki.Chromium'
  if (/^ID=ubuntu/m.test(distribution())) return 'sudo snap install chromium'
  if (/debian|ubuntu/.test(distribution())) return 'sudo apt-get install chromium fonts-noto-cjk'
  if (/fedora|rhel/.test(distribution()))
    return 'sudo dnf install chromium google-noto-sans-cjk-fonts'
  return 'Your distribution calls the package chromium.'
}

/** Installs Debian's chromium, and Chinese fonts where there are none; true when it was. */
function installChromium() {
  return install('chromium', 'chromium-l10n', ...(hasChineseFont() ? [] : ['fonts-noto-cjk']))
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return list.status === 0 && list.stdout.trim() !== ''
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = findBrowser()
  console.log(found ? `${found.kind} ${found.path}` : `none; ${advice()}`)
}
