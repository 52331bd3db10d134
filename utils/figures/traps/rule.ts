/**
 * A kind of text that holds numerals and states no quantity. Its pattern is tried only where a match may begin; where
 * that is, `digits`, `numerals` and `words` say. Trying all patterns everywhere took most of the time of an extraction.
 */
export interface Trap {
  /** What it is, for the tests and for people who read them. */
  name: string
  /** Sticky, with bounded repetitions only: a pattern must not run away on any text. */
  pattern: RegExp
  /** Characters that may follow the run of Arabic digits a match begins with; `true`: any. */
  digits?: string | true
  /** Numbers of digits that this run may have; absent: any. */
  sizes?: number[]
  /** True when a match may begin within a run of Arabic digits, not only at its start. */
  inside?: true
  /** Characters that may follow the run of Chinese numerals a match begins with. */
  numerals?: string
  /**
   * Beginnings of a match, one or two characters each, between blanks. A second character # stands for a digit, a
   * Chinese numeral or a blank; a character alone for itself before anything.
   */
  words?: string
  /** How many characters before the run or word a match may begin; 0 when absent. */
  lead?: number
  /** True when a match may begin at the start of the line, whatever stands there. */
  atStart?: true
  /** One of these stands in every line with a match: what the characters at the beginning leave open. */
  needs?: string[]
  /** Looks at what the pattern alone cannot tell; absent when the pattern decides. */
  unless?: (text: string, start: number, end: number) => boolean
}
