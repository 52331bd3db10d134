import { isValue } from './change.ts'
import type { Mention, Passage } from './mention.ts'
import { between } from './neighbours.ts'
import { numberOf, numeral } from './numerals.ts'
import { plainUnit } from './units.ts'

/** 以上三类违法行为共查处, 以上各类审核事项合计: what a sentence begins with that adds up the one before. */
const toldAnew = new RegExp(
  `^(?:以上|上述)(?:(${numeral})(?:大?类|种|项|者|个方面|部分)|各[类项])?([^,;。\\d占比超其均中的有]{0,12})(?:合计|共计|总计|累计|共)([^,;。\\d占比超其均]{0,4})$`,
)
/** What they are called, and no more: not 纠纷由村级调处, 案件涉农, 项预算. */
const things =
  /^(?:|(?:(?!发现|涉及|联合|移[交送]|[一二三四五]级).){0,4}(?:行为|事项|案件|事件|纠纷|线索|检查|活动|资金|经费|文件|项目|车辆|诉求|人员|机构|工作|服务|文书))$/
const joint = /^[、,;和及与][^,;。\d]{1,16}$/
const notAll = /其中|主要|等|含|约|另|前|还/
/** 以上三类案件五年共…, 全市共…: of a longer time or a larger place than the list. */
const wider = /年|季度|以来|累计|全[省市县区]|[市县区镇]域/
/** 新建公园6个、长廊12个、广场8个。以上各类阵地共计86个: with those there were before. */
const added = /新[建增设聘招办添]|建成/
const overlap = /同时|合并|并案|兼任|兼具|既/
/** Fewer parts than this are added up only where the words say how many they are. */
const least = 3

/**
 * The list that fills the sentence before a total: 查处甲407台次;查处乙58台次;查处丙93台次。以上三类共查处558台次. Things of
 * several units are together only what 以上 calls them; none where the list is of another length than is said.
 */
export function listToldAnew(passage: Passage, total: Mention): Mention[] {
  const start = passage.starts[total.sentence] ?? 0
  const said = passage.text.slice(start, total.figure.start).trimStart().match(toldAnew)
  // 以上人员共计126名进驻中心: what is said behind the number is of some of them.
  if (!said || /^[\u4e00-\u9fff]/.test(total.tail)) return []
  const [, size, called = '', verb = ''] = said
  if (!things.test(called)) return []
  const parts = passage.mentions.filter(
    (one) => one.sentence === total.sentence - 1 && one.figure.block === total.figure.block,
  )
  const needed = size === undefined ? parts.length >= least : parts.length === numberOf(size)
  if (!needed || (size === undefined && isMoreBefore(passage, parts))) return []
  if (wider.test(said[0]) || overlap.test(behind(passage, total))) return []
  const words = passage.text.slice(passage.starts[total.sentence - 1], start)
  if (added.test(words) && !added.test(said[0])) return []
  return isList(passage, parts) && isOf(passage, parts, total, verb) ? parts : []
}

/** 以上 may reach back to what the sentence before the list counts. */
function isMoreBefore({ mentions }: Passage, parts: Mention[]): boolean {
  const units = parts.map(plainUnit)
  return mentions.some(
    (one) =>
      one.sentence === parts[0]!.sentence - 1 &&
      one.figure.block === parts[0]!.figure.block &&
      units.includes(plainUnit(one)),
  )
}

function isList(passage: Passage, parts: Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || !parts.every((one) => isValue(one) && one.reading?.exact)) return false
  const words = passage.text.slice(passage.starts[first.sentence], last.figure.end)
  const joined = parts.slice(1).every((part, at) => joint.test(between(passage, parts[at]!, part)))
  return joined && !notAll.test(words) && behind(passage, last) === ''
}

/** What the sentence goes on with behind its list. */
function behind({ text, starts }: Passage, last: Mention): string {
  return text.slice(last.figure.end, starts[last.sentence + 1]).replace(/[。;\s]/g, '')
}

/** True for things the total can be of: what was done with it was done with each (查处…、…; 查处…;查处…). */
function isOf(passage: Passage, parts: Mention[], total: Mention, verb: string): boolean {
  const units = parts.map(plainUnit)
  const counted = [...parts, total].every(({ figure }) => figure.kind === total.figure.kind)
  const name = verb.replace(/(?:为|达到?|有|是|了)+$/, '')
  const each = parts.every(({ lead }) => lead.includes(name))
  const shared = parts
    .slice(1)
    .every((part, at) => between(passage, parts[at]!, part).startsWith('、'))
  const done = name === '' || each || (shared && parts[0]?.lead.includes(name) === true)
  // 受理412件,办结398件。以上共412件: one of them told again.
  const again = parts.some(
    ({ reading }) => total.reading && reading?.value.equals(total.reading.value),
  )
  return counted && done && !again && units.includes(plainUnit(total))
}
