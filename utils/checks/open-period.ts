import { defineCheck } from './check.ts'
import { isValue } from './context/change.ts'
import { surroundings } from './context/surroundings.ts'

/** Words that say since when, or that the sentence speaks of the report's year. */
const periodWords =
  /\d{4}年|[今本当全每]年|年内|[本该]年度|年初|年底|年末|(?<!(?:成立|挂牌|运行|开通|启用|实施|上线|建立|设立|启动|组建|揭牌|试点|推行|创建|施行|入驻|投入使用|运营|建成))以来|截至|截止|目前|上半年|下半年|第?[一二三四1-4]季度|\d{1,2}月|期间|周期|五年|三年|届/

const lastYearBehind = /^[,、(]?(?:同比|[较比][上去]年)/

/** The period told in brackets behind the figure: (2022年以来), (2023—2024年). */
const bracketBehind = /^\(([^()]{1,20})\)/

/** A cumulative total: does the page say since when? */
export const openPeriod = defineCheck({
  id: 'open-period',
  title: { zh: '累计的起点', en: 'Since when' },
  why: {
    zh: '未另注明的数字都属报告年度；“累计”则可能从更早算起，须说明自何时。同句有年份、“年初以来”“截至目前”等的视为已说明；“挂牌以来”“运行以来”而未写何时的，不算。',
    en: 'Whatever is not marked otherwise belongs to the report’s year; 累计 may reach further back and must say since when. A year, 年初以来 or 截至目前 in the sentence says it; 挂牌以来 or 运行以来 does not where no day of that is told.',
  },
  voices: ['unverifiable'],
  messages: {},
  run(passage, mention) {
    if (!isValue(mention)) return null
    const clause = passage.text.slice(mention.clause.start, mention.figure.start)
    if (!/累计/.test(clause)) return null
    const behind = passage.text.slice(mention.figure.end, mention.figure.end + 24)
    const told =
      periodWords.test(surroundings(passage, mention, 200, 0)) ||
      // What is held against 上年同期 is this year's up to the same day.
      lastYearBehind.test(behind) ||
      periodWords.test(bracketBehind.exec(behind)?.[1] ?? '')
    return told ? null : { voice: 'unverifiable', reason: 'open-period' }
  },
})
