import fc from 'fast-check'
import { scripts } from './scripts.ts'
import { shapes, words } from './texts.ts'

/** A page that means no good, and of what it is made. */
export interface HostilePage {
  name: string
  /** The scripts, words and shapes in it. */
  kinds: string[]
  bytes: Buffer
  contentType: string
}

interface Plan {
  scripts: (keyof typeof scripts)[]
  words: (keyof typeof words)[]
  shapes: (keyof typeof shapes)[]
  place: 'title' | 'heading' | 'text' | 'everywhere'
  bytes: 'utf-8' | 'wrong charset' | 'no charset' | 'broken' | 'utf-16'
}

/** What is slow to build in the browser itself comes seldom. */
const heavy = new Set(['deep', 'many', 'megabyte', 'silence', 'attributes', 'table'])
const often = (names: string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...names.filter((name) => !heavy.has(name))) },
    ...(names.some((name) => heavy.has(name))
      ? [{ weight: 1, arbitrary: fc.constantFrom(...names.filter((name) => heavy.has(name))) }]
      : []),
  )

/**
 * What Chromium itself hangs on beside fifty thousand nested elements, without anything of ours: selecting them all, and,
 * as soon as any extension has a script on the page, `templates`. Both are tried without those elements.
 */
const neverBesideDeep = new Set(['selections', 'templates'])
const loadable = (one: Plan): Plan => {
  if (!one.scripts.includes('deep')) return one
  const possible = (name: string) => !neverBesideDeep.has(name)
  return { ...one, scripts: one.scripts.filter(possible), shapes: one.shapes.filter(possible) }
}

const plan: fc.Arbitrary<Plan> = fc.record({
  scripts: fc.uniqueArray(often(Object.keys(scripts)), { maxLength: 4 }),
  words: fc.uniqueArray(often(Object.keys(words)), { minLength: 1, maxLength: 4 }),
  shapes: fc.uniqueArray(often(Object.keys(shapes)), { maxLength: 2 }),
  place: fc.constantFrom('title', 'heading', 'heading', 'text', 'text', 'everywhere'),
  bytes: fc.oneof(
    { weight: 8, arbitrary: fc.constant('utf-8' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('wrong charset', 'no charset', 'broken', 'utf-16') as fc.Arbitrary<
        Plan['bytes']
      >,
    },
  ),
})

/** Each script, word and shape once by itself, then seeded mixtures of them. */
export function hostilePages(count: number, seed: number): HostilePage[] {
  const alone: Plan[] = [
    ...Object.keys(scripts).map((name) => ({ ...harmless, scripts: [name] })),
    ...Object.keys(words).map((name) => ({
      ...harmless,
      words: [name],
      place: 'everywhere' as const,
    })),
    ...Object.keys(shapes).map((name) => ({ ...harmless, shapes: [name] })),
  ]
  // Of a small sample every kind is seen in its turn, by the seed.
  const first = count < alone.length ? rotated(alone, seed).slice(0, Math.ceil(count / 2)) : alone
  const mixed = fc.sample(plan, { numRuns: count - first.length, seed })
  return [...first, ...mixed].map(loadable).map(pageOf)
}

const harmless: Plan = {
  scripts: [],
  words: ['image'],
  shapes: [],
  place: 'text',
  bytes: 'utf-8',
}

function rotated<T>(all: T[], by: number): T[] {
  return all.map((_, index) => all[(index * 7 + by) % all.length]!)
}

function pageOf(one: Plan): HostilePage {
  const kinds = [...one.scripts, ...one.words, ...one.shapes]
  const name = [...kinds, one.place, one.bytes].join(' + ')
  const html = htmlOf(one)
  const contentType = one.bytes === 'wrong charset' ? 'text/html; charset=gbk' : 'text/html'
  return { name, kinds, bytes: bytesOf(html, one.bytes), contentType }
}

function bytesOf(html: string, bytes: Plan['bytes']): Buffer {
  if (bytes === 'utf-16') return Buffer.from(`\ufeff${html}`, 'utf16le')
  const buffer = Buffer.from(html, 'utf8')
  if (bytes === 'broken') for (let at = 997; at < buffer.length; at += 997) buffer[at] = 0xff
  return buffer
}

const report = '某区2024年法治政府建设情况报告'

function htmlOf({ scripts: names, words: chosen, shapes: forms, place, bytes }: Plan): string {
  const word = chosen.map((name) => words[name]!).join('，')
  const at = (where: Plan['place']) => (place === where || place === 'everywhere' ? word : '')
  const charset = bytes === 'no charset' ? '' : '<meta charset="utf-8">'
  const code = names.map((name) => `<script>try{${scripts[name]}}catch(error){}</script>`).join('')
  const line = `<p>全年办理${at('text')}案件120件，办结114件，占95%。</p>`
  return `<!doctype html><html><head>${charset}<title>${report}${at('title').slice(0, 3000)}</title>
<meta name="ArticleTitle" content="${report}"><meta name="PubDate" content="2025-03-01${at('title').slice(0, 200).replaceAll('"', '')}">
${code}</head><body><div><h1>${report}${place === 'title' ? word.slice(0, 3000) : ''}</h1><div class="TRS_Editor">
<h2>一、主要举措和成效${at('heading')}</h2><p>2024年，我区推进法治政府建设，现将情况报告如下。</p>${line.repeat(4)}
${forms.map((name) => shapes[name]!(word)).join('')}
<h2>二、存在的不足和原因${at('heading')}</h2><p>执法力量不足，原因是编制偏少，占比仅为37%左右。</p>
<h2>三、党政主要负责人履行推进法治建设第一责任人职责情况</h2><p>${at('text')}区长主持召开会议12次。</p>
<h2>四、下一步工作安排</h2><p>继续推进法治政府建设各项工作${at('text')}。</p></div></div></body></html>`
}
