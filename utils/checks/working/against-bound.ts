import type { Evidence } from '../../report/judgement.ts'
import type { Mention } from '../context/mention.ts'
import { operand } from './show.ts'

const opposite = { '<': '>', '>': '<', '≤': '>' } as const

/** What a number that breaks a bound rests on: 130>120 where it should be ≤120件. */
export function againstBound(
  claim: Mention,
  bound: Mention,
  sign: keyof typeof opposite,
): Evidence {
  return {
    operands: [bound.index],
    operandTexts: [bound.figure.text],
    formula: `${operand(claim)}${opposite[sign]}${operand(bound)}`,
    recomputed: `${sign}${bound.figure.text}`,
    rounding: null,
  }
}
