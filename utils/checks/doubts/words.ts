import type { Mention, Passage } from '../context/mention.ts'

/** The sentence of a mention up to its number. */
export function sentenceBefore({ text, starts }: Passage, { sentence, figure }: Mention): string {
  return text.slice(starts[sentence] ?? 0, figure.start)
}

/** What follows a mention's number up to the end of its sentence. */
export function sentenceBehind({ text, starts }: Passage, { sentence, figure }: Mention): string {
  return text.slice(figure.end, starts[sentence + 1] ?? text.length)
}

/** 其余未到期限, 另有18条不属本机关职权, 部分正在复验: a clause that says why some are not among what was counted. */
const explanation =
  /^[^。]*?[,;(](?:其[余他它]|剩余|余下?|部分|另有?|少数(?!民族))|^[^。]*?[,;][^,;。]*(?:[免尚]|未(?!成年|发生|出现|引发|产生|接到|收到|有|造成|因)|不(?!断|仅|少|良|动产|同|低于|超过|合格|错)|正在|无人|报废|注销|消除|销号|长期|撤[销回并]|顺延|次年|下年|保密|共享|退休|除外)/

/** True where the sentence goes on to say what became of those that are missing. */
export function isExplainedBehind(passage: Passage, mention: Mention): boolean {
  return explanation.test(sentenceBehind(passage, mention))
}

/** 18.6%(涉企案件), 9.2%(以人民币计), 26%(可多选): another measure in brackets; what year it is against is none. */
const ownMeasure =
  /^\((?![^)]*(?:上年|去年|同期|年))(?:[^)\d]{2,14}|[^)]*(?:基数|计价?|选|口径|占比)[^)]*)\)/

/** True for a number with brackets behind it that name another measure than the words before it. */
export function isOfOtherMeasure({ text }: Passage, { figure }: Mention): boolean {
  return ownMeasure.test(text.slice(figure.end, figure.end + 24))
}

/** 1210户(含集中补录100户): a number that holds what the one compared with it need not hold. */
const holdsMore = /^\((?:另?含|包括|包含|不含|其中)/

/** True for a number with brackets behind it that say what it holds beside. */
export function holdsOthers({ text }: Passage, { figure }: Mention): boolean {
  return holdsMore.test(text.slice(figure.end, figure.end + 6))
}
