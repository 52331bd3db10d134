/** A kind of text that holds numerals and states no quantity. */
export interface Trap {
  /** What it is, for the tests and for people who read them. */
  name: string
  /** Global, with bounded repetitions only: a pattern must not run away on any text. */
  pattern: RegExp
  /** One of these stands in every match: a line without them need not be searched, which saves most of the time. */
  needs?: string[]
  /** True when every match holds an Arabic digit: lines without one need not be searched. */
  needsDigit?: boolean
  /** Looks at what the pattern alone cannot tell; absent when the pattern decides. */
  unless?: (text: string, start: number, end: number) => boolean
}
