import type { Article } from '../report/article.ts'
import { plain } from '../report/pattern.ts'

/** Words that end like a region's name and are common nouns. */
const common =
  /^(?:全|我|本|各|该|两|辖|园|社|城|小|校|片|景|战|山|地|老|新|城市|农村|工业|开发|高新|示范|试验|试点|度假|保税|都市|主城|中心|集中|功能|产业|自贸|服务|行政|自治|县|区|市|乡|镇|街|相关|有关|所有|部分|个别|重点)+[省市县区州旗镇乡]$/u

/** How far into a text names are counted, in characters. */
const reach = 30_000

/**
 * The region of a kind (区, 县, 市 …) that a text names most often, with the city before it where that is written:
 * what 区政府办公室 is short for. Names count where they begin a phrase; one mention alone is no proof.
 */
export function regionInText(article: Article, kind: string): string | null {
  const text = plain(article.text.slice(0, reach))
  const pattern = new RegExp(
    `(?<![\\u4e00-\\u9fff])([\\u4e00-\\u9fff]{2,4}[省市州])?([\\u4e00-\\u9fff]{1,4}?${kind})`,
    'gu',
  )
  const counts = new Map<string, { count: number; full: string }>()
  for (const [, city = '', name = ''] of text.matchAll(pattern)) {
    if (name.length < 2 || common.test(name) || /[省市县区州]./u.test(name)) continue
    const seen = counts.get(name) ?? { count: 0, full: name }
    counts.set(name, { count: seen.count + 1, full: city ? city + name : seen.full })
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return best && best.count >= 2 ? best.full : null
}
