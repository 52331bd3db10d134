// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install } from './apt.mjs'

/**
 * The LibreOffice that opens exported tables in the tests, null when there is none: HEYUE_SOFFICE if set, else where it
 * usually lives.
 * @returns {string | null}
 */
export function findCalc() {
  const named = process.env.HEYUE_SOFFICE
  if (named) return existsSync(named) ? named : null
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']
  const places = [
    ...folders.map((folder) => join(folder, 'soffice')),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ]
  return places.find((path) => existsSync(path)) ?? null
}

/**
 * Installs it on Debian and Ubuntu as root where it is missing. Elsewhere the test of tables in Calc is left out, and
 * says so: an office suite is much to ask of somebody who only wants to run the tests.
 */
export function ensureCalc() {
  if (findCalc() || install('libreoffice-calc-nogui')) return
  console.error(
    'LibreOffice was not found: opening tables in Calc is not tested. 没有找到 LibreOffice，跳过 Calc 测试。',
  )
}

/** How Calc takes quoted cells: as its dialog proposes (numbers become numbers), or as the text that is written. */
const asText = { proposed: 'false,true', text: 'true,false' }

/** Names of the filters that write what Calc has read. */
const formats = {
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false',
  fods: 'fods',
}

/**
 * Opens a CSV file in Calc (UTF-8, comma, quotes) and saves it in a folder under the same name.
 * @param {string} calc
 * @param {{ file: string, folder: string, cells: keyof typeof asText, format: keyof typeof formats }} wanted
 * @returns {string} path of the new file
 */
export function reopened(calc, { file, folder, cells, format }) {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    `--infilter=CSV:44,34,76,1,,2052,${asText[cells]}`,
    '--convert-to',
    formats[format],
    '--outdir',
    folder,
    file,
  ]
  const { status, stderr } = spawnSync(calc, args, { encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`Calc failed: ${stderr}`)
  return join(folder, `${basename(file, '.csv')}.${format}`)
}
