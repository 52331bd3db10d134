import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import budgets from './budgets.json' with { type: 'json' }
import { built, builtFiles, bytesOf, loadedBy } from './harness/built.ts'

/** The extension as it is handed out. Whatever is added here has to be added on purpose, in this file and in the README. */
const manifest = JSON.parse(built('manifest.json'))
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const scripts = builtFiles().filter((file) => file.endsWith('.js'))
const portals = ['*://gov.cn/*', '*://*.gov.cn/*']

describe('the manifest', () => {
  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ])
    expect(manifest.host_permissions).toEqual(portals)
    // Only what a person grants host by host, on a click in the queue.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  it('runs nothing on pages but the gate, and that on portals only', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: portals, js: ['gate.js'], run_at: 'document_idle' },
    ])
  })

  it('has no part that could open it further', () => {
    expect(Object.keys(manifest).filter((key) => !known.has(key))).toEqual([])
  })

  it('lets its pages load their own files, and only the page that reads lists reach others', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages'])
    const rules = manifest.content_security_policy.extension_pages.split('; ')
    expect(rules).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self' http: https:",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-src 'self'",
      "frame-ancestors 'self'",
    ])
    const reaching = builtFiles().filter(
      (file) => file.endsWith('.html') && !built(file).includes(`content="connect-src 'self'"`),
    )
    expect(reaching).toEqual(['runner.html'])
  })

  it('has a reason in the README for everything it asks for', () => {
    const rows = [...readme.matchAll(/^\|([^|]+)\|([^|]+)\|$/gm)]
    const reasonFor = (permission: string) =>
      rows.find(([, asked]) => asked!.includes(`\`${permission}\``))?.[2]?.trim() ?? ''
    const asked: string[] = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...manifest.optional_host_permissions,
    ]
    expect(asked.filter((permission) => reasonFor(permission).length < 15)).toEqual([])
    expect(rows.flatMap(([, names]) => permissionsIn(names!)).sort()).toEqual([...asked].sort())
  })
})

/** Keys that name things to be shown or files of ours; what could grant something is looked at above. */
const known = new Set([
  'manifest_version',
  'name',
  'short_name',
  'description',
  'version',
  'icons',
  'default_locale',
  'minimum_chrome_version',
  'homepage_url',
  'permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'content_security_policy',
  'action',
  'background',
  'side_panel',
  'options_ui',
  'commands',
])

/** Names in a cell of the permission table; those of the packages table are no permissions. */
function permissionsIn(cell: string): string[] {
  const names = [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
  return names.filter((name) => name.includes('://') || manifest.permissions.includes(name))
}

describe('the built files', () => {
  it('make no code from text', () => {
    const code =
      /(?<![\w$.])(?:eval|Function)\s*\(|(?<![\w$])new Function\b|=\s*Function\s*[;,]|importScripts\(|set(?:Timeout|Interval)\s*\(\s*["'`]/
    const offenders = scripts.flatMap((file) => {
      const found = code.exec(built(file))
      return found ? [`${file}: ${built(file).slice(found.index - 60, found.index + 60)}`] : []
    })
    expect(offenders).toEqual([])
  })

  it('name no address but those that are names or words', () => {
    const strange = scripts.flatMap((file) =>
      [...built(file).matchAll(/https?:\/\/[^\s"'`)<>\\]*/g)]
        .filter(([address]) => !words.some((word) => address.startsWith(word)))
        .map(([address]) => `${file}: ${address}`),
    )
    expect(strange).toEqual([])
  })

  it('have pages that load scripts and styles of ours only, and none inline', () => {
    const pages = builtFiles().filter((file) => file.endsWith('.html'))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      const html = built(page)
      const tags = [...html.matchAll(/<(script|link|img|iframe)\b([^>]*)>/g)]
      const loaded = tags.map(([, , attributes]) => /(?:src|href)="([^"]+)"/.exec(attributes!)?.[1])
      expect(loaded.filter((path) => !/^\/[\w./-]+$/.test(path ?? ''))).toEqual([])
      expect(html).not.toMatch(/<script\b[^>]*>(?!\s*<\/script>)|\son\w+=|<style/)
    }
  })

  it.each(Object.entries(budgets))('%s stays within its budget', (name, budget) => {
    const weighed = weighedBy(name)
    expect(weighed.reduce((sum, file) => sum + bytesOf(file), 0)).toBeLessThanOrEqual(budget)
    expect(weighed.length).toBeGreaterThan(0)
  })
})

/** What a budget is about: every file of a kind, or a file with all it loads; a star stands for its fingerprint. */
function weighedBy(name: string): string[] {
  if (name === 'all scripts') return scripts
  if (name === 'all styles') return builtFiles().filter((file) => file.endsWith('.css'))
  const [start = '', end = ''] = name.split('*')
  return builtFiles()
    .filter((file) => file.startsWith(start) && file.endsWith(end))
    .filter((file) => name.includes('*') || file === name)
    .flatMap((file) => [...loadedBy(file)])
}

/** Names of namespaces and schemas, and addresses in the words of errors: nothing is ever fetched from them. */
const words = [
  'http://www.w3.org/',
  'https://json-schema.org/draft/',
  'http://json-schema.org/draft-',
  'http://[${',
  'http://${',
  'https://react.dev/errors/',
  'https://mantine.dev/',
  'https://tinyurl.com/y2uuvskb',
  'http://bit.ly/2kdckMn',
]
