import type { Settings } from './settings.ts'

/** Begins what stands in a name's place on the work of somebody who gave none; the machine's code follows. */
const nameless = 'anonymous:'

/** Who somebody without a name is wherever their work goes; empty while their machine has no code. */
export const namelessOf = (code: string): string => (code === '' ? '' : nameless + code)

/** Who works on this machine now: by name, or else by the machine's code. Goes with all they do. */
export const personOf = ({ reviewer, code }: Pick<Settings, 'reviewer' | 'code'>): string =>
  reviewer || namelessOf(code)

/** The code of the machine on which somebody without a name worked; null for a name, and for work of earlier releases. */
export const codeOf = (person: string): string | null =>
  person.startsWith(nameless) ? person.slice(nameless.length) : null

/**
 * True where both may be the same person. Work that says nothing of its author, as that of nameless people in files of
 * earlier releases, may be anybody's without a name.
 */
export function mayBeSame(one: string, other: string): boolean {
  if (one === other) return true
  const unnamed = (person: string) => person === '' || codeOf(person) !== null
  return (one === '' || other === '') && unnamed(one) && unnamed(other)
}
