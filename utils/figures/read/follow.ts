import { units } from '../lexicon/units.ts'
import { codesOf } from '../numerals/characters.ts'

const following = codesOf(`余多几来点成分半/至到—–~- ${units.map(({ word }) => word[0]).join('')}`)

/** True when what stands at `at` can continue a small Chinese number or be its unit. */
export function mayFollowNumeral(text: string, at: number): boolean {
  return following.has(text.charCodeAt(at))
}
