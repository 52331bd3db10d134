import { i18n } from '#i18n'
import { reasonWord, statusWord, verdictWord } from '../../../../components/words.ts'
import { contentStatusSchema } from '../../../../utils/report/content.ts'
import type { Finding } from '../../../../utils/report/finding.ts'
import { reasonSchema, secondLookId } from '../../../../utils/report/judgement.ts'

/**
 * Name of a finding's rule in the interface language; the rule's own id where a newer version made it. `title` is the
 * name of the required content it is about.
 */
export function ruleWord({ kind, rule }: Pick<Finding, 'kind' | 'rule'>, title: string): string {
  if (rule === 'contradicted') return verdictWord(rule)
  const reason = reasonSchema.safeParse(rule.replace('unverifiable-', ''))
  if (reason.success) return reasonWord(reason.data)
  return textRule(rule) ?? (kind === 'content' ? contentRule(rule, title) : null) ?? rule
}

function contentRule(rule: string, title: string): string | null {
  const status = contentStatusSchema.options.find((option) => rule.endsWith(`-${option}`))
  if (!title) return null
  return status ? `${title} · ${statusWord(status)}` : title
}

function textRule(rule: string): string | undefined {
  const words: Record<string, string> = {
    'citation-years': i18n.t('rule.citationYears'),
    'citation-years-differ': i18n.t('rule.citationYearsDiffer'),
    'last-year-growth': i18n.t('rule.lastYear'),
    'last-year-increment': i18n.t('rule.lastYear'),
    'last-year-baseline': i18n.t('rule.lastYear'),
    'last-year-carried-over': i18n.t('rule.lastYear'),
    late: i18n.t('rule.late'),
    'other-body': i18n.t('rule.otherBody'),
    'other-name': i18n.t('rule.otherBody'),
    [secondLookId]: i18n.t('rule.secondLook'),
    placeholder: i18n.t('rule.placeholder'),
    'title-missing': i18n.t('rule.titleMissing'),
    'title-year-missing': i18n.t('rule.titleYearMissing'),
    'title-year-differs': i18n.t('rule.titleYearDiffers'),
    untested: i18n.t('rule.untested'),
  }
  return words[rule]
}
