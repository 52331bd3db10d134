import { closing } from './rate.ts'

/** Pairs of which one excludes the other and no third is left. */
const complements: [RegExp, RegExp][] = [
  [/(?<!不)合格$/, /不合格$/],
  [/(?<![未没])(?:办结|审结|完成|整改|结案|化解)$/, /[未没](?:办结|审结|完成|整改|结案|化解)$/],
  [/(?:男|男性|男生)$/, /(?:女|女性|女生)$/],
  [/(?<!未)成年人?$/, /未成年人?$/],
  [/专职/, /兼职/],
  [/^上半年/, /^下半年/],
  [/^直接纠错/, /^间接纠错/],
  [/^主动纠错/, /^被动纠错/],
]
/** Those of them that are marks of people. */
const personMarks: [RegExp, RegExp][] = [
  [/^男[性生]?$/, /^女[性生]?$/],
  [/专职/, /兼职/],
]
/** Outcomes that mostly divide a number between them, though a third (撤诉, 部分胜诉) may stand beside them. */
const commonOutcomes: [RegExp, RegExp][] = [
  [/胜诉$/, /败诉$/],
  [/(?:线上|网上)/, /(?:线下|窗口|现场)/],
]
/** Grades have others beside them (优秀, 基本满意), and what is 不受理 is decided later. */
const gradedNames = /合格|满意|达标|受理/
const denial = /^[未非不](?!予|动产)/

/** True when two names divide all there is: 合格 and 不合格, 上半年 and 下半年, 持证人员 and 未持证人员. */
export function areComplements(one: string, other: string): boolean {
  // 满意1120人,不满意18人: others say 一般.
  return isOneOf(complements, one, other) || (isDenial(one, other) && !/满意/.test(one))
}

/** True when two names, by what they say, may divide a number between them. */
export function mayDivide(one: string, other: string): boolean {
  return areComplements(one, other) || isOneOf(commonOutcomes, one, other)
}

/**
 * True for people and things with and without one mark (男 and 女, 持证 and 未持证), which divide their number however the
 * list begins. Not so for cases: what is closed and what is not may have come in at other times.
 */
export function areMarks(one: string, other: string): boolean {
  if (closing.test(one + other) || gradedNames.test(one + other)) return false
  return isDenial(one, other) || isOneOf(personMarks, one, other)
}

function isOneOf(list: [RegExp, RegExp][], one: string, other: string): boolean {
  return list.some(
    ([yes, no]) => (yes.test(one) && no.test(other)) || (no.test(one) && yes.test(other)),
  )
}

/** 持证人员 and 未持证人员, 建成阵地 and 未建成: the same words with and without a denial. */
function isDenial(one: string, other: string): boolean {
  const [yes, no] = denial.test(one) ? [other, one] : [one, other]
  const denied = no.slice(1)
  return denial.test(no) && denied.length >= 2 && yes.startsWith(denied) && yes !== '受理'
}
