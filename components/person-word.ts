import { i18n } from '#i18n'
import type { Decision } from '../utils/report/decision.ts'
import { codeOf } from '../utils/report/person.ts'

let ownCode = ''

/** Tells the code of this machine, see settings. It is drawn once and never changes, so nothing waits for it. */
export function knowOwnCode(code: string): void {
  ownCode = code
}

/**
 * What somebody is called in lists: their name, or that they gave none and on which machine, so that nameless colleagues
 * stay apart. Empty where nothing is known of them.
 */
export function personWord(person: string): string {
  const code = codeOf(person)
  if (code === null) return person
  return code === ownCode ? i18n.t('person.namelessHere') : i18n.t('person.nameless', [code])
}

/** The same beside one's own work, where it goes without saying that somebody without a name is oneself. */
export function otherPersonWord(person: string): string {
  return codeOf(person) === ownCode && ownCode !== '' ? '' : personWord(person)
}

/** The remark beside a decision in lists, with its writer where that is not who decided. */
export function remarkWords({
  remark,
  remarkedBy,
}: Pick<Decision, 'remark' | 'remarkedBy'>): string {
  if (remark === '' || remarkedBy === undefined) return remark
  return i18n.t('finding.remarkAndWriter', [remark, personWord(remarkedBy)])
}
