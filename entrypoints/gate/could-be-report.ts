/** Subjects of the report types we know: what must stand in a title for it to be one of theirs. */
const subjects = ['法治政府', '依法行政']
/** Departments call it by their field, or by none: 法治税务建设, 法治建设. */
const field = /法治(?!社会|乡村|文化)(.{2})?建设/
const ofField = (title: string) => title.includes('法治') && field.test(title)
/** One more that is a subject only beside other words. */
const enforcement = /行政执法.{0,12}(统计|統計|数据|年报|年報)/
const forms = '报告 報告 情况 情況 总结 總結 汇报 匯報 年报 年報'.split(' ')
/** A title of one report names its year or its body before the subject; the title of a list does not. */
const named =
  /(20\d\d|二[〇○零OＯ]).{0,40}(法治|依法|行政)|[政局委办辦厅廳署院道乡鄉镇鎮县縣市区區会會].{0,20}(法治政府|依法行政|行政执法)/

/** Words are looked for before patterns: most pages are done with them, and making a pattern ready costs more than all. */
const has = (text: string, words: string[]) => words.some((word) => text.includes(word))
const namesSubject = (text: string) =>
  has(text, subjects) || (text.includes('行政执法') && enforcement.test(text))

/** Titles of pages about a report, or before one. */
const about =
  /听取|聽取|召开|召開|审议|審議|传达|解读|解讀|图解|印发|通知|方案|要点|规划(?!局|[厅廳]|委|[和与與]|建)|规定|征求|述法|督察|问答|考试|培训/

/** A letter that hands the report on has it below, or in a file. */
const handsOn = /(印发|印發|转发|轉發|公布|发布|公开).{0,60}(报告|報告|总结|總結)》?的(通知|公告)/

/** How far a title reaches before its subject and behind the first of it, in characters. */
const [before, behind] = [24, 20]
const year = /(20\d\d|二[〇○零OＯ]..)\s?年度?\s?[^。；，\s]{0,14}$/

/** A page that names more reports is a list of them. */
const mostTitles = 6

/** How many reports a text names by their title, up to those of a list: 青石镇2023年法治政府建设工作总结. */
function titlesIn(text: string): number {
  let count = 0
  for (const subject of subjects) {
    for (let at = text.indexOf(subject); at >= 0; at = text.indexOf(subject, at + 1)) {
      const front = text.slice(Math.max(0, at - before), at)
      const back = text.slice(at, at + behind)
      if (front.includes('年') && has(back, forms) && year.test(front)) count++
      if (count > mostTitles) return count
    }
  }
  return count
}

/** Headings that own up to what is lacking. */
const lacks =
  '不足和原因 不足及原因 问题和不足 问题及不足 问题与不足 问题和原因 问题及原因 短板和不足 短板与不足 短板弱项 差距和不足 困难和问题 不足之处'.split(
    ' ',
  )

/**
 * What every such report speaks of, whatever its headings: three of the four make a body worth reading. What pages
 * that are no report lack most often comes first, so that two patterns at most are made ready for them.
 */
const topics: ((text: string) => boolean)[] = [
  (text) => has(text, ['第一责任人', '第一責任人']),
  (text) =>
    has(text, lacks) ||
    /(存在|面临|面臨)的?[^。]{0,8}(问题|問題|不足|短板|困难|困難|差距)/.test(text),
  (text) =>
    /(下一?步|下一?年度?|今后|20\d\d年)[^。]{0,12}(打算|安排|计划|計劃|思路|重点|措施|努力方向)/.test(
      text,
    ),
  (text) => /举措|舉措|成效|工作(开展|完成)?情况/.test(text),
]

function hasTopics(text: string): boolean {
  let lacking = 0
  return !topics.some((topic) => !topic(text) && ++lacking > 1)
}

/** What the gate goes by: the titles a page gives itself; its text, and the words of its links, when these do not decide. */
export interface GateView {
  titles: (string | null | undefined)[]
  text: () => string
  links: () => Iterable<{ textContent: string | null }>
}

/**
 * Could this page be a report? Errs towards yes for reports without a title and towards no for pages about reports;
 * the reader decides, and the toolbar button overrules. Runs on every portal page: title first, text and links only if
 * needed.
 */
export function couldBeReport({ titles, text, links }: GateView): boolean {
  const given = titles.filter((title): title is string => Boolean(title))
  const onTopic = given.filter((title) => namesSubject(title) || ofField(title))
  const other = (title: string) => about.test(title) && !handsOn.test(title)
  if (onTopic.some((title) => has(title, forms) && named.test(title) && !other(title))) return true
  if (onTopic.some(other)) return false
  const body = text()
  if (!namesSubject(body)) return false
  if (hasTopics(body)) return true
  return namesItself(body, links)
}

/** True when a report's title stands in the text and not only in links, as in lists. */
function namesItself(body: string, links: GateView['links']): boolean {
  let own = titlesIn(body)
  if (own === 0 || own > mostTitles) return false
  for (const { textContent } of links()) {
    own -= titlesIn(textContent ?? '')
    if (own <= 0) return false
  }
  return true
}
