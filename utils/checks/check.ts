import type Fraction from 'fraction.js'
import type { Evidence, Judgement, Reason } from '../report/judgement.ts'
import type { Localized } from '../report/localized.ts'
import type { Mention, Passage } from './context/mention.ts'

/** What a check can say: a verdict, or only a remark that leaves the verdict to others. */
export type Voice = Judgement['verdict'] | 'remark'

/** A remark that softens or explains a verdict. */
export type Remark = Judgement['remarks'][number]

/** What one check says of one figure. */
export interface Opinion<V extends Voice = Voice> {
  voice: V
  /** Only for unverifiable. */
  reason?: Reason
  evidence?: Evidence
  /** Of a contradiction in numbers: what the working comes to, less what is claimed, in units of one. */
  off?: Fraction
  remarks?: Remark[]
}

/** Why a rule exists, how it speaks and how it judges. */
export interface Check<V extends Voice = Voice, M extends string = string> {
  /** Kebab-case, equal to the file's name; reviews name it in `Judgement.check`. */
  id: string
  title: Localized
  /** What it looks at and what it takes for proof, for the printed documentation. */
  why: Localized
  /** Every voice it can raise; its test must show each. */
  voices: readonly V[]
  /** Templates of its remarks; {name} is filled in. */
  messages: Record<M, Localized>
  /** Pure; null when the check has nothing to say of the figure. */
  run: (passage: Passage, mention: Mention) => Opinion<V> | null
}

/** Declares a check; the voices and messages it names are all it may use. */
export function defineCheck<const V extends Voice, M extends string>(
  check: Check<V, M>,
): Check<V, M> {
  return check
}

/** Fills a template's {names} in both languages. */
export function fill(template: Localized, values: Record<string, string>): Localized {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all)
  return { zh: put(template.zh), en: put(template.en) }
}

/** A remark from one of a check's templates. */
export function remark(id: string, template: Localized, values: Record<string, string>): Remark {
  return { id, text: fill(template, values) }
}
