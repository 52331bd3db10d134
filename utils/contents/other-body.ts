import type { Finding } from '../report/finding.ts'
import { fold } from '../report/fold.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule, type Subject } from './subject.ts'

/** Kinds of bodies whose ways of speaking of themselves are told apart. */
type Kind = 'town' | 'township' | 'street' | 'government' | 'bureau'

/** What a body of this kind never calls itself: 我局 in a town's report comes from a bureau's. */
const foreign: Record<Kind, string> = {
  town: '局|厅|乡|街道',
  township: '局|厅|镇|街道',
  street: '局|厅|镇|乡',
  government: '局|厅|镇|乡|街道',
  bureau: '镇|乡|街道|厅',
}

function kindOf(issuer: string): Kind | null {
  const name = issuer.replace(/(?:人民)?政府$/u, '')
  if (/街道(?:办事处|办)?$/u.test(name)) return 'street'
  if (/镇$/u.test(name)) return 'town'
  if (/乡$/u.test(name)) return 'township'
  if (/[省市县区州旗]$/u.test(name)) return 'government'
  return /局$/u.test(name) && !/分局$/u.test(name) ? 'bureau' : null
}

/** The words of another kind of body for itself: 我局, 本局, 全局干部; 全局 alone also means the whole situation. */
function selfReferences(kinds: string): RegExp {
  const staff = '干部|职工|上下|各科|各股|各处|执法人员|工作人员|党员|机关'
  return new RegExp(
    `(?<![\\u4e00-\\u9fff])[我本](?:${kinds})(?![\\u4e00-\\u9fff]?[局长])|全(?:${kinds})(?=${staff})`,
    'gu',
  )
}

/** Another body's words for itself, or another body's name in title, lead and signature: left from a template. */
export const otherBody: Rule = (subject) => [...strangeSelf(subject), ...otherNames(subject)]

function strangeSelf({ identity, article, end }: Subject): Finding[] {
  const kind = identity.issuer ? kindOf(identity.issuer) : null
  if (!kind) return []
  const text = withoutQuotes(fold(article.text.slice(0, end)))
  const seen = new Map<string, number[]>()
  for (const match of text.matchAll(selfReferences(foreign[kind]))) {
    if (isOfAnother(match[0], text, match.index)) continue
    seen.set(match[0], [...(seen.get(match[0]) ?? []), match.index])
  }
  return [...seen].map(([word, places]) => strange(word, places, identity.issuer!))
}

/** How far back a sentence is read for the body it is about, in characters. */
const reach = 120

/** True in a sentence about another body, named before by its kind: 青石镇组织全镇干部…, 县水利局…本局…. */
function isOfAnother(word: string, text: string, at: number): boolean {
  const sentence = text
    .slice(Math.max(0, at - reach), at)
    .split(/[。;!?\n]/u)
    .at(-1)!
  // 各乡镇结合本乡实际: each of them its own.
  if (word.startsWith('本') && /各(?!项|类|种|方面)|所在|分别/u.test(sentence)) return true
  return new RegExp(`[^全我本各该\\P{L}]${word.slice(1)}`, 'u').test(sentence)
}

/** Quoted words may be anybody's: blanked, so that offsets stay. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”\n]{0,60}”|《[^》\n]{0,80}》/gu, (quoted) => ' '.repeat(quoted.length))
}

function strange(word: string, places: number[], issuer: string): Finding {
  const start = places[0]!
  return {
    ...nowhere,
    id: findingId('text', 'other-body', `${word}|${issuer}`),
    kind: 'text',
    rule: 'other-body',
    severity: 'warning',
    span: { start, end: start + word.length },
    message: {
      zh: `报告机关是${issuer}，正文却${places.length > 1 ? `${places.length}次` : ''}写作“${word}”，可能是套用其他单位的文本。`,
      en: `The report is by ${issuer}, yet the text says “${word}”${places.length > 1 ? ` ${places.length} times` : ''}: perhaps left from another body's text.`,
    },
  }
}

function otherNames({ titleIssuer, leadIssuer, signedIssuer }: Subject): Finding[] {
  if (!titleIssuer) return []
  const others = [
    { name: leadIssuer, zh: '正文开头', en: 'the opening' },
    { name: signedIssuer, zh: '落款', en: 'the signature' },
  ]
  const different = others.find(({ name }) => name !== null && areDifferent(titleIssuer, name))
  if (!different) return []
  return [
    {
      ...nowhere,
      id: findingId('text', 'other-name', `${titleIssuer}|${different.name}`),
      kind: 'text',
      rule: 'other-name',
      severity: 'warning',
      message: {
        zh: `标题写的是${titleIssuer}，${different.zh}写的是${different.name}。`,
        en: `The title names ${titleIssuer}, ${different.en} names ${different.name}.`,
      },
    },
  ]
}

/**
 * Different only when both are of one kind and their own names, without the regions above them, differ: a government
 * may well have its report signed by its justice bureau.
 */
function areDifferent(a: string, b: string): boolean {
  if (/\s/u.test(a + b)) return false
  const kind = kindOf(a)
  if (!kind || kind !== kindOf(b) || kind === 'government') return false
  const [x, y] = [ownName(a), ownName(b)]
  return !isWithin(x, y) && !isWithin(y, x)
}

/** True for a name made of the other's characters in their order: 人社局 is short for 人力资源和社会保障局. */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

function ownName(name: string): string {
  return name
    .replace(/(?:人民政府|政府|办事处|办)$/u, '')
    .replace(/^.*(?<!城)[省市县区州旗](?![场容政])(?=.{2,})/u, '')
}
