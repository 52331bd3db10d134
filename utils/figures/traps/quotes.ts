import { KNOWN, type Line, mark } from '../line.ts'

/** Longest name or slogan in quotation marks; beyond it the words quoted are a sentence, whose figures count. */
const longestName = 40
const longestTitle = 120

const closing: Record<string, string> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"' }

const opening = /[《“‘「『"]/g

/** Marks titles in 《》 and names in quotation marks; an opening mark that is never closed marks nothing. */
export function markQuotes(line: Line): void {
  const { text } = line
  opening.lastIndex = 0
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const at = found.index
    const end = found[0] === '《' ? titleEnd(text, at) : nameEnd(text, at, closing[found[0]])
    if (end === null) continue
    mark(line, { start: at, end }, KNOWN)
    opening.lastIndex = end
  }
}

/** Titles may hold titles: 《关于〈…〉的意见》, 《贯彻《…》的办法》. */
function titleEnd(text: string, at: number): number | null {
  let depth = 0
  const last = Math.min(text.length, at + longestTitle)
  for (let end = at; end < last; end++) {
    if (text[end] === '《') depth++
    else if (text[end] === '》' && --depth === 0) return end + 1
  }
  const first = text.slice(at, last).indexOf('》')
  return first > 0 ? at + first + 1 : null
}

function nameEnd(text: string, at: number, close: string | undefined): number | null {
  if (!close) return null
  const last = Math.min(text.length, at + longestName)
  for (let end = at + 1; end < last; end++) {
    if (text[end] === close) return end + 1
    if (text[end] === '。' || text[end] === ';') return null
  }
  return null
}
