import { defineCheck } from './check.ts'
import { fold } from './context/fold.ts'
import { surroundings } from './context/surroundings.ts'

/** Occasions at which somebody draws up an order, and acts of those who do. */
const assessmentWords =
  /考核|考评|评估|测评|评比|评价(?!性)|评选|评审|评议|评查|评定|竞赛|比赛|大赛|比武|督察|督查|通报|验收|普查|榜单|排行榜|监测|打分|评(?=营商环境)|(?:组织|开展|发布|公布|举办|主办|公示|开展)的[^,;。]{2,30}[中上里]/
/** Acts by which somebody puts a name on a list: they tell the source of what is said in the same breath only. */
const acts = /评为|评定为|授予|表彰|认定为|列为|入选/
const titles = /《[^》]{0,60}》/g

/** A rank or superlative: is it said who drew up the order? */
export const rankSource = defineCheck({
  id: 'rank-source',
  title: { zh: '排名的来源', en: 'The source of a rank' },
  why: {
    zh: '“全市第一”须有人排过名次。同句点明考核、评估、通报或评定单位的，视为已交代；否则读者不知从何查起。',
    en: 'Somebody must have drawn up the order behind 全市第一. If the sentence names the assessment or the body it counts as stated; otherwise a reader does not know where to look.',
  },
  voices: ['unverifiable', 'stated'],
  messages: {},
  run(passage, mention) {
    if (mention.figure.kind !== 'rank') return null
    if (mention.figure.cell) return { voice: 'stated' }
    const words = surroundings(passage, mention, 80, 40).replace(titles, '')
    const close = surroundings(passage, mention, 80, 20).replace(titles, '').split(/[,;]/)
    const at = close.findIndex((clause) => clause.includes(fold(mention.figure.text)))
    const beside = close.slice(Math.max(0, at - 1), at + 2).join(',')
    return assessmentWords.test(words) || acts.test(beside)
      ? { voice: 'stated' }
      : { voice: 'unverifiable', reason: 'no-source' }
  },
})
