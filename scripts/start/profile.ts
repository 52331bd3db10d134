import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a browser profile in which the extension's button is on the toolbar from the start: the number on it is the
 * first thing a person sees, and browsers hide new buttons behind a menu. An existing profile is left as it is.
 */
export function prepareProfile(profile: string, extension: string): void {
  const preferences = join(profile, 'Default', 'Preferences')
  if (existsSync(preferences)) return
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const pinned = { extensions: { pinned_extensions: [idOfUnpacked(extension)] } }
  writeFileSync(preferences, JSON.stringify(pinned))
}

/** The id Chromium gives an unpacked extension: the first half of its path's SHA-256, written with the letters a to p. */
function idOfUnpacked(folder: string): string {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8')
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
