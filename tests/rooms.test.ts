import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
/** By their path from the root: a room may well be called coverage. */
const skipped = new Set(['node_modules', '.output', '.wxt', '.git', '.cache', 'coverage'])

/** A room: which rooms its code may look into, and which packages it may use. Tests may use more. */
interface Room {
  path: RegExp
  rooms: string[]
  packages: RegExp
  why: string
}

const zodOnly = /^zod$/
const small = /^(zod|fraction\.js|papaparse|approx-string-match)$/
const react =
  /^(react|react-dom(\/client)?|@mantine\/[\w-]+(\/[\w.]+)?|@tabler\/icons-react|dexie-react-hooks|papaparse|diff|@observablehq\/plot|@tanstack\/react-(table|virtual)|#i18n|zod)$/
const browser = /^(wxt\/[\w/-]+|#i18n|@webext-core\/messaging|zod)$/

/** The import table of ARCHITECTURE.md; the first room whose path matches decides. */
const rooms: Record<string, Room> = {
  report: {
    path: /^utils\/report\//,
    rooms: [],
    packages: zodOnly,
    why: 'the vocabulary depends on nothing',
  },
  pages: {
    path: /^utils\/pages\//,
    rooms: ['report'],
    packages: small,
    why: 'reads a Document, knows no standard',
  },
  standards: {
    path: /^utils\/standards\//,
    rooms: ['report'],
    packages: zodOnly,
    why: 'data only',
  },
  recognition: {
    path: /^utils\/recognition\//,
    rooms: ['report'],
    packages: small,
    why: 'is given its standards',
  },
  contents: {
    path: /^utils\/contents\//,
    rooms: ['report'],
    packages: small,
    why: 'is given its standard',
  },
  figures: {
    path: /^utils\/figures\//,
    rooms: ['report'],
    packages: small,
    why: 'text in, figures out',
  },
  checks: {
    path: /^utils\/checks\//,
    rooms: ['report'],
    packages: small,
    why: 'figures in, judgements out',
  },
  anchors: {
    path: /^utils\/anchors\//,
    rooms: ['report'],
    packages: small,
    why: 'passage and anchor, nothing else',
  },
  exports: {
    path: /^utils\/exports\//,
    rooms: ['report'],
    packages: /^(zod|papaparse|fflate|@noble\/hashes\/sha2\.js)$/,
    why: 'records in, files out',
  },
  queue: {
    path: /^utils\/queue\//,
    rooms: ['report'],
    packages: small,
    why: 'lists in, whose turn it is out; knows no clock and no network',
  },
  overview: {
    path: /^utils\/overview\//,
    rooms: ['report'],
    packages: zodOnly,
    why: 'stored reports in, counts out',
  },
  agreement: {
    path: /^utils\/agreement\//,
    rooms: ['report'],
    packages: /^$/,
    why: 'ratings in, coefficients out',
  },
  'cross-year': {
    path: /^utils\/cross-year\//,
    rooms: ['report', 'checks', 'contents'],
    packages: small,
    why: 'two reviews in, what the earlier says of the later out',
  },
  review: {
    path: /^utils\/review(\.ts|\/)/,
    rooms: ['report', 'pages', 'standards', 'recognition', 'contents', 'figures', 'checks'],
    packages: zodOnly,
    why: 'joins the engine',
  },
  messages: {
    path: /^utils\/messages/,
    rooms: ['report'],
    packages: browser,
    why: 'the wire knows schemas only',
  },
  store: {
    path: /^utils\/store\//,
    rooms: ['report'],
    packages: /^(zod|dexie|wxt\/browser)$/,
    why: 'verbs on records',
  },
  components: {
    path: /^components\//,
    rooms: ['report', 'components'],
    packages: react,
    why: 'props in, callbacks out',
  },
  gate: {
    path: /^entrypoints\/gate/,
    rooms: ['messages-light'],
    packages: /^wxt\//,
    why: 'runs on every page: next to nothing',
  },
  reader: {
    path: /^entrypoints\/reader/,
    rooms: [
      'report',
      'pages',
      'standards',
      'recognition',
      'contents',
      'figures',
      'checks',
      'anchors',
      'review',
      'messages',
    ],
    packages: browser,
    why: 'inside the portal page: never the store, whose IndexedDB would be the portal’s',
  },
  library: {
    path: /^utils\/library\//,
    rooms: ['report', 'store', 'cross-year'],
    packages: zodOnly,
    why: 'what happens in the library when a review comes in, whoever brings it',
  },
  runner: {
    path: /^entrypoints\/runner/,
    rooms: ['report', 'pages', 'standards', 'review', 'queue', 'store', 'library', 'messages'],
    packages: zodOnly,
    why: 'works through lists: reads pages as the reader does and keeps them as the background does, with no page around it',
  },
  app: {
    path: /^entrypoints\//,
    rooms: [
      'report',
      'store',
      'messages',
      'exports',
      'overview',
      'agreement',
      'anchors',
      'components',
      'standards',
      'queue',
      'library',
    ],
    packages: new RegExp(`${react.source}|${browser.source}`),
    why: 'wiring',
  },
}

function sources(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    if (skipped.has(relative(root, path))) return []
    if (statSync(path).isDirectory()) return sources(path)
    return /\.tsx?$/.test(name) ? [relative(root, path)] : []
  })
}

const isTest = (file: string) => /\.test\.tsx?$|(^|\/)testing\.ts$/.test(file)
const product = sources(root).filter((f) => /^(utils|components|entrypoints)\//.test(f))

const roomOf = (file: string) => Object.keys(rooms).find((name) => rooms[name]!.path.test(file))

function importsOf(file: string): string[] {
  const code = readFileSync(join(root, file), 'utf8')
  return [
    ...code.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
    ),
  ].map((m) => (m[1] ?? m[2] ?? m[3])!)
}

function refusal(file: string, target: string): string | null {
  const name = roomOf(file)
  if (!name) return `${file} is in no room`
  const room = rooms[name]!
  if (!target.startsWith('.')) {
    return room.packages.test(target)
      ? null
      : `${file} (${name}: ${room.why}) may not use the package ${target}`
  }
  const aim = normalize(join(dirname(file), target))
  if (/\.(css|json|yml)(\?\w+)?$/.test(aim)) return null
  const other = roomOf(aim)
  const same = other === name
  return same || (other && room.rooms.includes(other))
    ? null
    : `${file} (${name}: ${room.why}) may not look into ${aim} (${other ?? 'no room'})`
}

describe('the house', () => {
  it('keeps every import inside the import table', () => {
    const refused = product
      .filter((f) => !isTest(f))
      .flatMap((f) => importsOf(f).map((t) => refusal(f, t)))
      .filter(Boolean)
    expect(refused).toEqual([])
  })

  it('refuses what the table refuses', () => {
    expect(refusal('utils/report/span.ts', '../pages/read.ts')).toMatch(/may not look into/)
    expect(refusal('utils/figures/lex.ts', 'react')).toMatch(/may not use/)
    expect(refusal('entrypoints/reader/paint.ts', '../../utils/store/database.ts')).toMatch(
      /portal/,
    )
  })

  it('has no file above 300 lines', () => {
    const long = sources(root)
      .map((f) => [f, readFileSync(join(root, f), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300)
    expect(long).toEqual([])
  })

  it('never makes HTML from strings', () => {
    const offenders = product.filter(
      (f) =>
        !isTest(f) &&
        /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/.test(
          readFileSync(join(root, f), 'utf8'),
        ),
    )
    expect(offenders).toEqual([])
  })
})
