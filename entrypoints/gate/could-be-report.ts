/** Subjects of the report types we know: what must stand in a title for it to be one of theirs. */
const subjects = ['法治政府', '依法行政']
/** One more that is a subject only beside other words. */
const enforcement = /行政执法.{0,12}(统计|統計|数据|年报|年報)/
const form = /报告|報告|情况|情況|总结|總結|年报|年報/
/** A title of one report names its year or its body before the subject; the title of a list does not. */
const named =
  /(20\d\d|二[〇○零]).{0,40}(法治|依法|行政)|[政局委办辦厅廳署院道乡鄉镇鎮县縣市区區会會].{0,20}(法治政府|依法行政|行政执法)/

/** Words are looked for before patterns: most pages are done with them, and making a pattern ready costs more than all. */
const has = (text: string, words: string[]) => words.some((word) => text.includes(word))
const namesSubject = (text: string) =>
  has(text, subjects) || (text.includes('行政执法') && enforcement.test(text))

/** Titles of pages about a report, or before one. */
const about =
  /听取|聽取|召开|召開|审议|審議|传达|解读|解讀|图解|印发|通知|方案|要点|规划|规定|征求|述法|督察|问答|考试|培训/

/**
 * What every such report speaks of, whatever its headings: three of the four make a body worth reading. What pages
 * that are no report lack most often comes first, so that two patterns at most are made ready for them.
 */
const topics: ((text: string) => boolean)[] = [
  (text) => has(text, ['第一责任人', '第一責任人']),
  (text) => /(存在|面临)的?[^。]{0,8}(问题|問題|不足|短板|困难)|不足和原因/.test(text),
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

/** What the gate goes by: the titles a page gives itself, and its text when these do not decide. */
export interface GateView {
  titles: (string | null | undefined)[]
  text: () => string
}

/**
 * Could this page be a report? Errs towards yes for reports without a title and towards no for pages about reports;
 * the reader decides, and the toolbar button overrules. Runs on every portal page: title first, text only if needed.
 */
export function couldBeReport({ titles, text }: GateView): boolean {
  const given = titles.filter((title): title is string => Boolean(title))
  const onTopic = given.filter(namesSubject)
  if (onTopic.some((title) => form.test(title) && named.test(title) && !about.test(title)))
    return true
  if (onTopic.some((title) => about.test(title))) return false
  const body = text()
  return namesSubject(body) && hasTopics(body)
}
