import { defineCheck } from './check.ts'
import type { Mention, Passage } from './context/mention.ts'
import { between } from './context/neighbours.ts'
import { isPlanned } from './context/plan-chapter.ts'
import { isRate } from './context/units.ts'

/** Words that set an aim for a time to come; 争取上级资金 tells what was got. */
const aimWords =
  /力争|争取(?!到|[^,;。\d]{0,16}(?:资金|补助|经费|投资|编制|名额|指标)(?:共计?|合计|达|约)?$)|目标[是为值]|预期|(?:要求|红线|底线|门槛)[为是的]?$/
/** 最低标准92%; 发布地方标准187项 counts them. */
const standardBefore = /标准[为是的]?$/

/** What something counts for in an assessment is laid down and not reached: 权重8%, 分值占比为10%, 占8%的权重. */
const weightBefore =
  /(?:权重|分值)(?:占比|比例)?(?:占|为|是|达|到|提[升高]至|调整为|增[至加]|[不由从低于到]){0,3}$/
const weightBehind = /^的?(?:权重|分值)/

/** 力争到2025年底,…: the clause before says no more than until when. */
const aimBefore =
  /(?:力争|争取|努力|计划|预计)(?:到|在|于|至)?[^,;。]{0,14}(?:年|月|季度|底|末|前|期间|时|内),$/
/** How far back the clause before is looked at, in characters. */
const reach = 40

/** A norm or a minimum, not a result. */
export const bound = defineCheck({
  id: 'bound',
  title: { zh: '要求而非结果', en: 'A norm, not a result' },
  why: {
    zh: '“不少于60学时”“不低于95%”说的是要求，“力争达到90%”说的是目标，“权重占8%”是定下的规则，下一步打算一章里的比率是要达到的数，都不是做到了多少，无法核对。',
    en: '不少于60学时 or 不低于95% says what is demanded, 力争达到90% what is aimed at, 权重占8% what was laid down, and a rate in the chapter of plans what is to be reached, not what was done; there is nothing to check.',
  },
  voices: ['unverifiable'],
  messages: {},
  run(passage, mention) {
    const { figure, clause } = mention
    const words = passage.text.slice(clause.start, figure.start)
    const earlier = passage.text.slice(Math.max(0, clause.start - reach), clause.start)
    const standard = figure.kind !== 'count' && standardBefore.test(words)
    const aim =
      standard || aimWords.test(words) || aimBefore.test(earlier) || isAimedWith(passage, mention)
    const planned = isPlannedRate(passage, mention, words)
    const behind = passage.text.slice(figure.end, figure.end + 6)
    // A weight in points says itself what it is; a percentage would be asked for its base.
    const weight = isRate(mention) && (weightBefore.test(words) || weightBehind.test(behind))
    const wanted = figure.exactness === 'bound' || aim || planned || weight
    return wanted ? { voice: 'unverifiable', reason: 'bound' } : null
  },
})

/** Words that tell what was reached, behind an aim as well. */
const reachedWords = /实际|已|虽|目前|(?<![实体展发呈])现(?![场代])|全年|去年|上年|同比|较|其中/
const plansWords = /[将要]|实现|达|保持|确保|推动|提[升高]|控制|力求|做到/
/** Rates that one aim is followed by; a longer list is none of aims. */
const most = 6

/** 四、下一步打算…办结率达到98%以上: among plans a rate is aimed at, and so is what is to be so many or more. */
function isPlannedRate(passage: Passage, mention: Mention, words: string): boolean {
  const aimed = isRate(mention) || mention.figure.exactness === 'estimate'
  if (!aimed || reachedWords.test(words) || !isPlanned(passage, mention)) return false
  // 明年…保持100%。2023年出庭应诉率为98.6%: what a rate is, and no more, is told and not aimed at.
  return !/率[为是仅]{0,2}$/.test(words) || plansWords.test(words)
}

/** 确保按期审结率达到100%,出庭应诉率稳定在98%以上: a rate that goes on with a list of aims is one more of them. */
function isAimedWith(passage: Passage, mention: Mention): boolean {
  let next = mention
  for (let steps = 0; steps < most; steps++) {
    const one = passage.mentions[next.order - 1]
    if (!one || !isRate(one) || !isRate(next) || one.sentence !== next.sentence) return false
    const words = between(passage, one, next)
    if (!/^(?:以上)?[,、][^,;。\d]+$/.test(words) || reachedWords.test(words)) return false
    if (one.figure.exactness === 'bound' || aimWords.test(one.lead)) return true
    // 确保办结率100% may tell what was done; 98%以上 behind it is meant as it would be behind 确保 itself.
    if (mention.figure.exactness === 'estimate' && /确保(?!了)/.test(one.lead)) return true
    next = one
  }
  return false
}
