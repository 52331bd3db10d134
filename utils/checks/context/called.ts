import type { Mention } from './mention.ts'
import { freed } from './subject.ts'

/** Before a name, what makes another kind of it: 不合格, 部分属实, 基本满意, 补考合格, 未成功. */
const anotherKind =
  /(?:[不未非没无难]|部分|基本|比?较|非常|十分|特别|[补再重复初准半拟应]|可以|改判|重大|一般|新|老|[^省]级)$/
/** Behind a name, what adds nothing to it. */
const fillerBehind =
  /^(?:案件|案|事项|方面|领域|人员|人|件|数量|数|类|的|为|有|共|计|各|达|约|[)”"'])*$/

/** True when the figure is counted under just this name: 判决行政机关败诉14件 for 败诉, but 未成功223件 not for 成功. */
export function isCalled({ lead }: Mention, name: string): boolean {
  const words = lead.replace(/[“”"‘’']/g, '')
  const at = words.lastIndexOf(name)
  if (at < 0 || name.length < 2) return false
  if (!fillerBehind.test(words.slice(at + name.length))) return false
  const before = words.slice(0, at)
  return !anotherKind.test(before)
}

/** The name without what any kind may be called besides: 一般程序案件 and 一般程序 are one. */
export function bareKind(name: string): string {
  const bare = freed(name).replace(/(?:案件|事项|人员|方面|领域|类)$/, '')
  return bare.length >= 2 ? bare : freed(name)
}

/** The one figure of those that is counted under the name, or has its letter (A级); null when none or several are. */
export function theOneCalled(mentions: Mention[], name: string): Mention | null {
  const letter = name.match(/^[A-Za-z]+[级类档](?!.*以|以)/)?.[0]
  if (letter) {
    const lettered = mentions.filter(({ lead }) => lead.includes(letter))
    return lettered.length === 1 ? (lettered[0] ?? null) : null
  }
  const bare = bareKind(name)
  // 属实 beside 部分属实: the very name comes before one that ends in it.
  const exact = mentions.filter((one) => bareKind(one.lead) === bare)
  const found = exact.length > 0 ? exact : mentions.filter((one) => isCalled(one, bare))
  return found.length === 1 ? (found[0] ?? null) : null
}
