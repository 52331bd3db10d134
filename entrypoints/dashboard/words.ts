import { i18n } from '#i18n'
import { say } from '../../components/words.ts'
import type { Content } from '../../utils/report/content.ts'
import type { Identity, Review } from '../../utils/report/review.ts'
import { standards } from '../../utils/standards/registry.ts'

/** Name of a level of government; empty when it is not known. */
export function levelWord(level: Identity['level']): string {
  if (level === null) return ''
  const words: Record<NonNullable<Identity['level']>, string> = {
    national: i18n.t('level.national'),
    province: i18n.t('level.province'),
    city: i18n.t('level.city'),
    county: i18n.t('level.county'),
    town: i18n.t('level.town'),
    street: i18n.t('level.street'),
    department: i18n.t('level.department'),
  }
  return words[level]
}

/** Whether a report was published in time. */
export function timelinessWord(timeliness: Review['timeliness']): string {
  const words: Record<Review['timeliness'], string> = {
    'on-time': i18n.t('head.onTime'),
    late: i18n.t('head.late'),
    unknown: i18n.t('head.timelinessUnknown'),
  }
  return words[timeliness]
}

/**
 * Name of a required content in the interface language. Reviews keep the Chinese one; that of a standard a user has
 * loaded, or of an earlier edition, is shown as it was kept.
 */
export function contentWord({ id, title }: Pick<Content, 'id' | 'title'>): string {
  const known = standards
    .flatMap(({ contents }) => contents)
    .find((content) => content.id === id && content.title.zh === title)
  return known ? say(known.title) : title
}

/** Name of a required content in the interface language; null when the standard is a user's own or does not know it. */
export function contentTitle(standard: string | null, id: string): string | null {
  const { contents } = standards.find((known) => known.id === standard) ?? { contents: [] }
  const content = contents.find((known) => known.id === id)
  return content ? say(content.title) : null
}
