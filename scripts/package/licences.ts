import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package in the bundles, and the words under which it may be passed on. */
export interface Licence {
  name: string
  version: string
  licence: string
  /** The whole text; null when the package carries none. */
  text: string | null
}

/** The licence of the package in a folder. */
export function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n') : null
  return {
    name,
    version,
    licence: license?.type ?? license ?? 'see below',
    text: text?.trim() ?? null,
  }
}

/** All licences as one text, by name; packages that share a text share a chapter. */
export function printLicences(licences: Licence[]): string {
  const sorted = [...licences].sort((a, b) => (a.name < b.name ? -1 : 1))
  const line = ({ name, version, licence }: Licence) => `${name} ${version} (${licence})`
  const chapters = new Map<string, Licence[]>()
  for (const entry of sorted) {
    const text = entry.text ?? 'The package carries no licence text.'
    chapters.set(text, [...(chapters.get(text) ?? []), entry])
  }
  return [
    'Other people’s packages in Heyue, and the terms they come under.',
    ...[...chapters].map(([text, packages]) => `${packages.map(line).join('\n')}\n\n${text}`),
  ].join(`\n\n${'='.repeat(80)}\n\n`)
}
