import type { Passage } from './mention.ts'

/** What is counted once though it stands in several lines, left out or taken in. */
const counting =
  /去重|剔除|扣除|不计|不含|含|包括|未列|转来|一[案场题][^,;。\d]{0,2}多|重复|交叉|联合|只计|计一|合并|除外|另有|未列|兼|双重|[多两]个|同一|[同均都]时?列|冲减|已减|抵[销消]|只体现|并作|滚动/
/** 主要执法部门, 前三名: the lines are not all there are. */
const notAll =
  /主要|重点|部分|节选|若干|续表|排在前|[排居]?前[\d一二三四五六七八九十]|排名靠前|列出|其中:?$|选取|典型|等$/
/** What stands right behind a table and explains it. */
const note = /^\(?(?:备?注|附注|说明|注释|[①②③*※])/

/** What explains it without saying that it does. */
const untitledNote =
  /同时列|(?:只|仅)(?:体现|登记|计算?|统计)一|并作一|去重|重复(?:计|统计)|冲减|抵[销消]/

/** What the words in and around a table say of its numbers. */
export interface TableNotes {
  /** Some line is counted by a rule of its own. */
  counting: boolean
  /** There is a note, whatever it says. */
  any: boolean
  /** Its lines are some of more, or divide each other without saying so in every head. */
  partial: boolean
  /** Its caption says that it is of some (重点领域): the lines may be all of those, or some of more. */
  ofSome: boolean
}

const known = new WeakMap<Passage, Map<number, TableNotes>>()
const none: TableNotes = { counting: false, any: false, partial: false, ofSome: false }

/** The notes of a table by its number; found once for a passage. */
export function notesOf(passage: Passage, table: number): TableNotes {
  let all = known.get(passage)
  if (!all) {
    all = readNotes(passage)
    known.set(passage, all)
  }
  return all.get(table) ?? none
}

/** Paragraphs behind a table that may be its notes. */
const behind = 2

function readNotes({ article: { blocks }, text }: Passage): Map<number, TableNotes> {
  const found = new Map<number, TableNotes>()
  let last = -1
  let since = behind
  for (const { cell, start, end } of blocks) {
    const words = text.slice(start, end).trim()
    if (cell) [last, since] = [cell.table, 0]
    else since++
    if (last < 0 || since > behind) continue
    const own = found.get(last) ?? { ...none }
    found.set(last, own)
    const told = cell ? `${words} ${cell.caption}` : words
    const tells = cell ? !/^[\d.,%-]*$/.test(words) : note.test(words) || untitledNote.test(words)
    if (!tells) continue
    own.any ||= note.test(words)
    own.counting ||= counting.test(told)
    own.partial ||= notAll.test(words)
    own.ofSome ||= cell !== null && notAll.test(cell.caption)
  }
  return found
}
