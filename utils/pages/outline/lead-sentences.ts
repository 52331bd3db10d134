import type { Article, Block } from '../../report/article.ts'
import { fold } from '../../report/fold.ts'
import { unitSet } from '../../report/unit-set.ts'
import { type Found, plainFound } from './found.ts'
import { isHeadingPhrase, readsAsHeading } from './heading-line.ts'

/** Fewer paragraphs that open alike are chance. */
const enough = 3
/** Characters of a sentence that opens a paragraph as its heading, and of the text that has to follow it. */
const shortest = 4
const longest = 30
const leastBody = 20

/** A paragraph that opens with words like a heading's. */
interface Opener {
  block: Block
  index: number
  words: string
}

/**
 * The headings with those that are no more than the first sentences of paragraphs (强化组织领导，健全机制。全镇…): nothing
 * sets them apart but that most paragraphs in a row open so.
 */
export function withLeadSentences(article: Article, found: Found[]): Found[] {
  const headed = new Map(found.filter(({ kind }) => kind !== 'lead').map((one) => [one.block, one]))
  const leads: Found[] = []
  let row: Opener[] = []
  let others = 0
  let passed = 0
  const close = () => {
    if (isRow(row, passed)) leads.push(...row.map(leadSentenceFound))
    row = []
    others = passed = 0
  }
  for (const [index, block] of article.blocks.entries()) {
    const heading = headed.get(index)
    if (heading || block.cell) {
      if (block.cell || !heading?.runIn || heading.kind !== 'none') close()
      continue
    }
    if (block.end - block.start < shortest + leastBody) continue
    const words = opensWith(article.text, block)
    if (words === null) {
      others++
      continue
    }
    if (row.length > 0) passed += others
    others = 0
    row.push({ block, index, words })
  }
  close()
  return leads.length === 0 ? found : [...found, ...leads].sort((a, b) => a.start - b.start)
}

/** True for paragraphs enough, few others among them, and most openings in a heading's own way of speaking. */
function isRow(row: Opener[], others: number): boolean {
  if (row.length < enough || others * 2 > row.length) return false
  return (
    row.filter(({ words }) => commands.test(words) || isHeadingPhrase(words)).length >
    0.6 * row.length
  )
}

function leadSentenceFound({ block, index, words }: Opener): Found {
  return {
    ...plainFound(block, index, words),
    runIn: true,
    bodyAt: block.start + words.length + 1,
  }
}

/** The first sentence of a paragraph where it could be its heading, folded; null for most paragraphs. */
function opensWith(whole: string, { start, end }: Block): string | null {
  const last = Math.min(start + longest + 1, end - leastBody)
  let stop = start
  while (stop < last && !endsAt(whole, stop)) stop++
  if (stop >= last || stop - start < shortest || stops.has(whole.charCodeAt(stop))) return null
  const words = fold(whole.slice(start, stop))
  return speaks.test(words) || !inClauses(words) || !readsAsHeading(words) ? null : words
}

/** What a heading's words do not go beyond; of these only 。 and ： close a heading. */
const ends = unitSet('。：:；;！!？?')
const stops = unitSet('；;！!？?')

/** Nearly all characters are ideographs, of which a look-up need not be asked. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code < 0x4e00 || code > 0x9fff) && ends.has(code)
}

/** Sentences about somebody or of something that happened; 一是 has a heading of its own already. */
const speaks =
  /\d|^[一二三四五六七八九十]{1,2}是|^(?:[我本各该此这其同在由因但为以经现对与就全]|目前|当前|今年|去年|近年|一年|通过|部分|个别|一些|少数|同时|此外|另外|特别|尤其|总之|首先|其次|最后|会议|下一?步[,将我要]|[^,]{2,8}(?:[镇乡局县市区]|街道)(?:党|政|主要|积极|始终|坚持|将|高度))|[了您]|报告如下|如下$|指出|强调|要求$/

/** Clauses of headings are short and much of a length. */
function inClauses(words: string): boolean {
  return words.split(',').every((clause) => clause.length >= 2 && clause.length <= 16)
}

/** The verbs that headings of such reports begin with: they call for something and have no subject. */
const commands =
  /^(?:着力|切实|扎实|大力|全[力面]|深入|持续|不断|积极|进一步|认真|充分|有效|严格|主动|加快|稳步|有序|统筹){0,2}(?:坚[持定守决]|强化|加[强快大]|规范|提[升高]|推[进动行]|优化|健全|完善|落[实细]|深化|聚焦|突出|履[行职]|压[实紧]|夯实|严[格肃控把]|开展|创新|化解|筑[牢]|抓[好实牢]|狠抓|紧[盯扣抓]|打造|构建|建[立强]|注重|查[摆找]|剖析|明确|谋划|围绕|推广|普及|扩大|拓[展宽]|维护|保障|服务|守[牢住好]|扛[牢起]|树[立牢]|营造|凝聚|增强|激发|畅通|丰富|发挥|贯彻|学[习深懂]|组织|领导|统筹|整合|培育|助力|促进|实施|执行|执法|监督|依法|科学|民主|转变|带头|以[上身]|高位|精准|正视|直面|补齐|做[好实]|用[好活]|把[牢握好]|防[范控]|调处|排查|整治|改进|改善|改革|引领|锚定|展望|放眼|立足|对标|对照)/
