import type { Mention } from './mention.ts'

const restWords =
  /(?:其余|其他|余下|剩余|剩下|尚有|尚余|还有|仍有|现?实际(?:行使|保留|执行|实施)|现有|现保留|结余)的?(?:问题|案件|事项|问卷|人员|单位)?(?:为|有)?$/

/** Words before what is left that tell what becomes of it. */
export const pendingLead = /^正在(?:推进|抓紧|持续)?(?:整改|办理|化解|推进|审理|办结)[的中]?$/
const pendingTail = /^(?:案件)?(?:正在|尚在|仍在|还在)/

/** 应考1246人,实考1218人,缺考28人; 编制368名,实有341名,空编27名. */
export const vacancyWords = /^(?:缺[考勤席编]|空编|余编|空缺)(?:人员|编制)?(?:为|有)?$/

/** 清理后保留: what is left is no more than what was not taken off, and less where more was taken off than is told. */
export const keptWords = /^,?[^,;。\d]{0,6}(?<!调整)后(?:剩余|保留|实有)(?:为|有)?$/

/** True for what is said to be left of a number told before: 其余36处, 剩余2个, 13件正在审理. */
export function isRest({ lead, tail }: Mention): boolean {
  const told = [restWords, keptWords, vacancyWords].some((words) => words.test(lead))
  return told || pendingLead.test(lead) || (/^[,、]?$/.test(lead) && pendingTail.test(tail))
}
