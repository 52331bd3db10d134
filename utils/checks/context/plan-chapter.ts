import type { Mention, Passage } from './mention.ts'

const chapterStart = /^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}部分)/
const sectionStart = /^\([一二三四五六七八九十]{1,3}\)/
const planWords =
  /下一?步|下一?年|下阶段|明年|打算|思路|展望|努力方向|20\d\d年度?(?:的)?[^,;。]{0,12}(?:安排|打算|计划|思路)/
/** 2025年重点工作 may head what was done as well: it is to come where the report began with an earlier year. */
const yearWords = /(20\d\d)年度?(?:的)?[^,;。]{0,12}(?:重点|目标|举措)/
/** 存在的问题及下一步打算: figures of both stand below. */
const alsoPast = /问题|不足|短板|差距|薄弱|成效|成果|完成|总结|回顾|进展|落实|做法/
/** 下一步,我局将…: a paragraph of its own, in a chapter that holds more. */
const paragraphStart =
  /^(?:下一?步|下阶段|明年|下一?年度?|今后),|^新的一年[^。]{0,60}(?:重点|着力)[抓做]好(?:以下|如下)/
const yearStart = /^(20\d\d)年[^。]{0,60}(?:重点|着力)[抓做]好(?:以下|如下)/
/** Longest heading that is read, in characters; a run-in one ends with its sentence. */
const longest = 40

const known = new WeakMap<Passage, boolean[]>()

/** True for figures in a chapter that tells what is to come: a rate there is aimed at. */
export function isPlanned(passage: Passage, { figure }: Mention): boolean {
  let planned = known.get(passage)
  if (!planned) {
    planned = plannedBlocks(passage)
    known.set(passage, planned)
  }
  return planned[figure.block] === true
}

function plannedBlocks({ article, text }: Passage): boolean[] {
  let [chapter, section] = [false, false]
  const first = Number(/20\d\d(?=年)/.exec(text)?.[0])
  const isLater = (year: string | undefined) => Number(year) > first
  return article.blocks.map(({ start, end, cell }) => {
    if (cell) return chapter || section
    const head = text.slice(start, Math.min(end, start + longest)).trimStart()
    const words = head.split('。')[0] ?? ''
    const later = isLater(yearWords.exec(words)?.[1])
    const plans = (later || planWords.test(words)) && !alsoPast.test(words)
    // 下一步工作打算 may stand on a line of its own, without a number.
    const bare = plans && end - start <= 24 && !head.includes('。') && !sectionStart.test(head)
    if (chapterStart.test(head) || bare) [chapter, section] = [plans, false]
    else if (sectionStart.test(head)) section = plans
    const opening = text.slice(start, Math.min(end, start + 80))
    const paragraph = paragraphStart.test(opening) || isLater(yearStart.exec(opening)?.[1])
    return chapter || section || paragraph
  })
}
