import type { Mention } from './mention.ts'

const words =
  /(?:[较比]|相[较比]于?|(?<!参)与|(?<!一|不|共)同)(?:上年|去年|前年|上一年|同期|20\d\d年)[^,;。]*$/
const courseBegins = /(?:(?<![自缘理])由|从)(?:上年|去年|前年|上一年|年初|原来|20\d\d年)[^,;。\d]*$/

/** 较上年末的27038户, 比2022年的21件, 由上年的90件降至…: a value that another is held against, and no total or base of what follows. */
export function isMeasuredAgainst({ lead }: Mention): boolean {
  return words.test(lead) || courseBegins.test(lead)
}
