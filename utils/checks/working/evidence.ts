import type { Evidence } from '../../report/judgement.ts'
import type { Agreement, Result } from '../arithmetic/agreement.ts'
import type { Mention } from '../context/mention.ts'
import { result as show } from './show.ts'

/** The working of one comparison, before it is printed. */
export interface Working {
  /** In the order the formula uses them. */
  operands: Mention[]
  formula: string
  result: Result
}

/** Prints a working as the evidence for what was said of `claim`. */
export function evidenceOf(working: Working, claim: Mention, agreed: Agreement): Evidence {
  return {
    operands: working.operands.map((operand) => operand.index),
    operandTexts: working.operands.map((operand) => operand.figure.text),
    formula: working.formula,
    recomputed: show(working.result.value, claim),
    rounding: agreed === 'within' ? null : agreed,
  }
}

/** A base that plainly belongs to a rate, given without a computation. */
export function baseEvidence(bases: Mention[], formula: string, recomputed: string): Evidence {
  return {
    operands: bases.map((base) => base.index),
    operandTexts: bases.map((base) => base.figure.text),
    formula,
    recomputed,
    rounding: null,
  }
}
