import { i18n } from '#i18n'
import type { ContentStatus } from '../utils/report/content.ts'
import type { Dismissal } from '../utils/report/decision.ts'
import type { Evidence, Reason, Verdict } from '../utils/report/judgement.ts'
import type { Localized } from '../utils/report/localized.ts'
import type { ReviewedFigure } from '../utils/report/review.ts'

/** The interface language: the one the browser chose among ours, so that all texts agree. */
export const language = (): keyof Localized => (i18n.t('language') === 'en' ? 'en' : 'zh')

/** A text in the interface language. */
export const say = (text: Localized): string => text[language()]

/** Name of a content's status. */
export const statusWord = (status: ContentStatus): string => i18n.t(`status.${status}`)

/** What a content's status means. */
export const statusHint = (status: ContentStatus): string => i18n.t(`statusHint.${status}`)

/** Name of a verdict. */
export const verdictWord = (verdict: Verdict): string => i18n.t(`verdict.${verdict}`)

/** What a verdict means. */
export const verdictHint = (verdict: Verdict): string => i18n.t(`verdictHint.${verdict}`)

/** Why a figure cannot be checked. */
export function reasonWord(reason: Reason): string {
  const words: Record<Reason, string> = {
    'no-base': i18n.t('reason.no_base'),
    'no-baseline': i18n.t('reason.no_baseline'),
    approximate: i18n.t('reason.approximate'),
    bound: i18n.t('reason.bound'),
    'no-source': i18n.t('reason.no_source'),
    'open-period': i18n.t('reason.open_period'),
  }
  return words[reason]
}

/** What a reader lacks to check a figure, in one plain line. */
export function reasonHint(reason: Reason): string {
  const words: Record<Reason, string> = {
    'no-base': i18n.t('reasonHint.no_base'),
    'no-baseline': i18n.t('reasonHint.no_baseline'),
    approximate: i18n.t('reasonHint.approximate'),
    bound: i18n.t('reasonHint.bound'),
    'no-source': i18n.t('reasonHint.no_source'),
    'open-period': i18n.t('reasonHint.open_period'),
  }
  return words[reason]
}

/** Why a finding was dismissed. */
export function dismissalWord(dismissal: Dismissal): string {
  const words: Record<Dismissal, string> = {
    'stated-elsewhere': i18n.t('dismissal.stated_elsewhere'),
    misread: i18n.t('dismissal.misread'),
    'different-scope': i18n.t('dismissal.different_scope'),
    'not-required': i18n.t('dismissal.not_required'),
    other: i18n.t('dismissal.other'),
  }
  return words[dismissal]
}

/** Words one after the other, as the interface language lists them. */
export const listed = (words: string[]): string => words.join(language() === 'en' ? ', ' : '、')

/** A share as a percentage in the interface's own form. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share)

/** A formula that holds two numbers against each other (94>86) says all; one that is reckoned comes to something. */
const compares = /[<>≤≥]/

/** The arithmetic of a judgement in one line; a formula that already says what it comes to is left as it is. */
export const arithmetic = ({ formula, recomputed }: Evidence): string =>
  formula.includes('=') || compares.test(formula) ? formula : `${formula} = ${recomputed}`

/** The arithmetic of a figure that has some, and where it contradicts the text, what the text says instead. */
export function working({ judgement: { evidence, verdict }, text }: ReviewedFigure): string {
  if (!evidence) return ''
  const differs = verdict === 'contradicted' && !compares.test(evidence.formula)
  return differs ? `${arithmetic(evidence)} ≠ ${text}` : arithmetic(evidence)
}

/** What is remarked on a figure besides its arithmetic, beside which that would only be said again in words. */
export const remarksOf = ({ judgement: { evidence, remarks } }: ReviewedFigure) =>
  evidence ? remarks.filter(({ id }) => id !== 'mismatch') : remarks

/** A count in the interface's own form. */
export const number = (count: number): string => new Intl.NumberFormat(language()).format(count)

/** The day of a moment in the interface's own form and the reader's own time zone. */
export const day = (iso: string): string =>
  new Date(iso).toLocaleDateString(language() === 'en' ? 'en' : 'zh-CN', { dateStyle: 'medium' })

/** A moment as day and time in the interface's own form and the reader's own time zone. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString(language() === 'en' ? 'en' : 'zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
