import type { Mention } from './mention.ts'

/** Words that set time, place and extent and name no subject. */
const settingWords =
  /20\d\d年(?:度|底|末)?|\d{1,2}月(?:份|底|末)?|上年[度末底]?|去年[末底]?|前年|今年|本年度?|全年|同期|当年|年内|截至目前|目前|截至|[较比与]|全[省市县区镇乡国州旗]|我[省市县区镇乡局办]|[的为是达有共了]|总共|共计|合计|累计|分别|其中|一共|总数|数量|实际|全部|各类|各|已|并|则|而|约|近/g
const changeWords = /同比|环比|相比|相较于?|增长|增加|上升|提升|提高|下降|减少|降低/g

/** The words that say what is counted, freed of time, extent and comparison; "" when the clause leaves them out. */
export function subjectOf(mention: Mention): string {
  return freed(mention.lead)
}

/** Words freed of time, extent and comparison. */
export function freed(words: string): string {
  return words
    .replace(settingWords, '')
    .replace(changeWords, '')
    .replace(/[^\u4e00-\u9fff]/g, '')
}

const genericWords = /案件|事项|工作|情况|人员|单位|问题|项目|数量|服务|行政机关|全[省市区县]/g

/** The words without those that any official sentence uses; all of them when nothing else is left. */
export function specific(words: string): string {
  return words.replace(genericWords, '') || words
}

/** Two-character pieces of the Chinese words, by which two phrases are likened. */
export function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < words.length; at++) pairs.add(words.slice(at, at + 2))
  return pairs
}

/** How many two-character pieces the phrases share. */
export function shared(one: string, other: string): number {
  const pairs = pairsOf(one)
  return [...pairsOf(other)].filter((pair) => pairs.has(pair)).length
}

/** True when the phrases share two neighbouring characters. */
export function alike(one: string, other: string): boolean {
  const pairs = pairsOf(one)
  return [...pairsOf(other)].some((pair) => pairs.has(pair))
}

const extents = [
  /全[省市县区镇乡国州旗]|我[省市县区镇乡局]|[省市县区镇乡]级|[市县]城区|[县市镇]域|本级/,
  /新[增收设]|累计|[现实]有/,
]

/** True where not both say where they were counted, or what has come by when (新增, 累计), or both the same. */
export function sameExtent(...values: Mention[]): boolean {
  return extents.every((extent) => {
    const said = values.flatMap(({ lead }) => lead.match(extent)?.[0] ?? [])
    return new Set(said).size < 2
  })
}

const partOfYear = /\d[至到—-]\d+月|[一二三四]季|[上下]半年/

/**
 * True when both speak of one thing: one leaves its subject out, or most of the shorter subject is in the other. 2023年上半年120件
 * and 2024年150件 are not of one.
 */
export function sameSubject(a: Mention, b: Mention): boolean {
  if (String(a.lead.match(partOfYear)) !== String(b.lead.match(partOfYear))) return false
  const [one, other] = [subjectOf(a), subjectOf(b)]
  if (!one || !other) return true
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  const pairs = [...pairsOf(short)]
  const within = pairsOf(long)
  const shared = pairs.filter((pair) => within.has(pair)).length
  return short === long || (pairs.length > 0 && shared * 2 > pairs.length)
}
