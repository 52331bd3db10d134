import { point, subtract } from '../arithmetic/range.ts'
import { hundred } from '../arithmetic/rational.ts'
import { isChange } from '../context/change.ts'
import { mayDivide } from '../context/complements.ts'
import { excludeEachOther } from '../context/exclusive.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between } from '../context/neighbours.ts'
import { freed } from '../context/subject.ts'
import { isRate } from '../context/units.ts'
import { sum } from './combine.ts'
import { type Candidate, candidatesOf } from './settle.ts'
import { operand } from './show.ts'

const bareRate = /^[,、]([不未]?)([^,;。\d]{2,4})率(?:仅?为|达到?)?$/
/** Of another time, of what was tried anew, or of some of all. */
const otherRound = /[复再补后初首]|上年|去年|前年|同期|半年|季度|其中|环节|标签|残|监督/

/** Rates that the ones right before them bound or make up: 合格率 and 不合格率, 优秀率 and 良好率 and 优良率. */
export function ratesBeside(passage: Passage, claim: Mention): Candidate[] {
  const [last] = before(passage, claim)
  if (!last || !isRate(last) || isChange(last)) return []
  const [, denial, name = ''] = between(passage, last, claim).match(bareRate) ?? []
  if (name === '优良') return ofGrades(passage, claim)
  const other = last.lead.match(/([不未]?)([^不未]{2,4})率(?:仅?为|达到?)?$/)
  if (!other?.[2]?.endsWith(name) || !name || !denial === !other[1]) return []
  // 满意 and 不满意 leave room for what is neither: together they are no more than all.
  const all = upToAll([last], !otherRound.test(last.lead))
  return isTestedThrough(passage, claim, last) ? all.map(({ limit, ...one }) => one) : all
}

/** Words of a third result, or of another round. */
const thirdResult = /基本|[优良]|[待复初再补]|部分|暂|整改|问题/

/** 抽检1200批次,不合格率2%,合格率98%: what was tested is the one or the other, so that they come to a hundred. */
function isTestedThrough(passage: Passage, claim: Mention, last: Mention): boolean {
  const [start, end] = [claim.sentence, claim.sentence + 1].map((at) => passage.starts[at])
  // Behind a semicolon something else is tested.
  const words = passage.text.slice(start, claim.figure.start).split(';').at(-1) ?? ''
  const [behind = ''] = passage.text.slice(claim.figure.end, end).split(';')
  // 农残不合格率2%: of one thing that was tested for, or of some of all.
  const bare = [last, claim].every(({ lead }) => /^[,、]?不?合格率[为达]?$/.test(lead))
  return bare && /批次/.test(words) && !thirdResult.test(words) && !/[未另待]|基本/.test(behind)
}

const shareBehind = /^[,、;]([^,;。\d]{2,8})占比?$/
const shareNamed = /([^,;。\d占]{2,8})占[^,;。\d占]{0,10}$/

/** Characters behind a share that may say why it and the one before are more than all. */
const reach = 16

/** 网上办理占82.4%,线下办理占17.6%: shares of what shuts each other out are no more than all. */
export function sharesBeside(passage: Passage, claim: Mention): Candidate[] {
  const last = passage.mentions[claim.order - 1]
  if (!last || last.sentence !== claim.sentence || !isRate(last) || isChange(last)) return []
  // …35%(部分事项线上线下并办): what stands there may say why they are more than all.
  const behind = passage.text.slice(claim.figure.end, claim.figure.end + reach).split('。')[0]
  if (/^\(|部分|同时|交叉/.test(behind ?? '')) return []
  const name = between(passage, last, claim).match(shareBehind)?.[1]
  const other = nameOf(last)
  // 被申请人中法人占55%: of others than the share before.
  if (!name || name.includes('中') || !other || otherRound.test(last.lead)) return []
  if (shutOut(freed(other), freed(name))) return upToAll([last])
  const more = sharesOf(passage, last)
  const names = [name, other, ...more.map(nameOf)].map((one) =>
    freed(one ?? '').replace(/案件$/, ''),
  )
  // 一审案件民事占62%,二审案件刑事占41%: of one stage each.
  if (
    names.some((one) => ofStage.test(one)) &&
    !names.every((one) => ofStage.test(one) && stageOf(one) === stageOf(names[0] ?? ''))
  )
    return []
  const apart = names.every((one, at) =>
    names.slice(at + 1).every((next) => excludeEachOther(one, next)),
  )
  return apart ? upToAll([...more.reverse(), last]) : []
}

const ofStage = /[一二再]审|执行|新收|旧存|[上下]半年|[省市县]级/
const stageOf = (name: string) => name.match(ofStage)?.[0]

const nameOf = ({ lead }: Mention) => lead.match(shareNamed)?.[1]

/** The shares right before one, each with a name of its own. */
function sharesOf(passage: Passage, last: Mention): Mention[] {
  const found: Mention[] = []
  for (let one = last; ; ) {
    const previous = passage.mentions[one.order - 1]
    if (!previous || !isRate(previous) || previous.sentence !== last.sentence) return found
    if (!shareBehind.test(between(passage, previous, one)) || !nameOf(previous)) return found
    found.push(previous)
    one = previous
  }
}

const oneOrOther = /[线网]上|线下|窗口|现场|[男女胜败]/
/** What can be done in one way can be done in another too. */
const mayBoth = /[可能]|支持|进驻|覆盖/

/** 网上办理量 and 线下办理: of one action, the one or the other. */
function shutOut(one: string, other: string): boolean {
  const [rest, more] = [one, other].map((name) => name.replace(oneOrOther, ''))
  const alike =
    rest !== undefined && more !== undefined && (rest.startsWith(more) || more.startsWith(rest))
  return alike && mayDivide(one, other) && !mayBoth.test(one + other)
}

/** What is left of a hundred, at most. */
function upToAll(shares: Mention[], proven = true): Candidate[] {
  const all = sum(shares)
  if (!all) return []
  const range = subtract(point(hundred), all.result.range)
  const value = hundred.sub(all.result.value)
  const formula = `100-${shares.map(operand).join('-')}`
  const working = { operands: shares, formula, result: { value, range } }
  return candidatesOf(working, { proven, limit: 'most' })
}

/** 优秀率61.4%、良好率30.8%,…,优良率92.2%. */
function ofGrades(passage: Passage, claim: Mention): Candidate[] {
  const rates = before(passage, claim)
  const [best, ...others] = rates.filter(({ lead }) => /优秀率[为达]?$/.test(lead))
  const good = best && passage.mentions[best.order + 1]
  if (!good || others.length > 0 || !/^[、,]良好率[为达]?$/.test(between(passage, best, good)))
    return []
  return candidatesOf(sum([best, good]), { proven: true })
}
