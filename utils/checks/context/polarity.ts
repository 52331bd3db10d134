import type { Rate } from './rate.ts'

const denialPrefix = /^[不未没非]/
/** 未结案件 holds 结案 without being it. */
const notYet = /[未没][^,;。]{0,3}/g

/** 不合格率 is of those that are not, 合格率 of those that are. */
function isNegative({ words }: Rate): boolean {
  return denialPrefix.test(words)
}

/** True when the words speak of the action only to deny it: 不合格, 未按期办结, 不予采纳. */
function isDenied(words: string, verb: string): boolean {
  const at = words.lastIndexOf(verb)
  return at > 0 && /(?:不[予能再够]?|[未没](?!成年)[^,;。]{0,3})$/.test(words.slice(0, at))
}

/** True when the words carry one of the actions as the rate has it: denied for 不合格率, done for 合格率. */
export function carriesAction(words: string, verbs: string[], rate: Rate): boolean {
  if (isNegative(rate)) return verbs.some((verb) => denialPrefix.test(verb) && words.includes(verb))
  const said = words.replace(notYet, '')
  return verbs.some((verb) => said.includes(verb) && !isDenied(said, verb))
}

/** True when the words carry the opposite: for 合格率 the 不合格 are the rest, for 不合格率 the 合格. */
export function carriesOpposite(words: string, verbs: string[], rate: Rate): boolean {
  if (!isNegative(rate)) return verbs.some((verb) => isDenied(words, verb))
  const plain = verbs.filter((verb) => !denialPrefix.test(verb))
  return plain.some((verb) => words.includes(verb) && !isDenied(words, verb))
}

/** Words that demand an action or allow it: what they count is still to be done. */
const demandWords =
  /(?:需要?|必?须|(?<![响供反适对效相])应当?(?![诉急用对])|(?<![接等])待|(?<!模)拟|(?<![认许])可以?|责令|责成|限期|督促|要求)[^,;。\d]{0,8}$/

/** True when the words only demand the action: 需要合法性审查的, 责令整改, 拟采纳 are what a rate is of, not what it reached. */
export function isDemanded(words: string, verbs: string[]): boolean {
  return verbs.some((verb) => {
    const at = words.lastIndexOf(verb)
    return at > 0 && demandWords.test(words.slice(0, at))
  })
}
