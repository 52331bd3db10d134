import { KNOWN, type Line, mark } from '../line.ts'

/** Longest name or slogan in quotation marks; beyond it the words quoted are a sentence, whose figures count. */
const longestName = 40
const longestTitle = 120

const closing = new Map(
  ['“”', '‘’', '「」', '『』', '""'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)
const [titleStart, titleClose, stop, semicolon] = [...'《》。;'].map((one) => one.charCodeAt(0))

/** Marks titles in 《》 and names in quotation marks; an opening mark that is never closed marks nothing. */
export function markQuotes(line: Line): void {
  const { text } = line
  let read = 0
  for (const { kind, start } of line.openings) {
    if (kind !== 'quote' || start < read) continue
    const sign = text.charCodeAt(start)
    const end =
      sign === titleStart ? titleEnd(text, start) : nameEnd(text, start, closing.get(sign))
    if (end === null) continue
    mark(line, { start, end }, KNOWN)
    read = end
  }
}

/** Titles may hold titles: 《关于〈…〉的意见》, 《贯彻《…》的办法》. */
function titleEnd(text: string, at: number): number | null {
  let depth = 0
  const last = Math.min(text.length, at + longestTitle)
  for (let end = at; end < last; end++) {
    const code = text.charCodeAt(end)
    if (code === titleStart) depth++
    else if (code === titleClose && --depth === 0) return end + 1
  }
  const first = text.slice(at, last).indexOf('》')
  return first > 0 ? at + first + 1 : null
}

function nameEnd(text: string, at: number, close: number | undefined): number | null {
  if (close === undefined) return null
  const last = Math.min(text.length, at + longestName)
  for (let end = at + 1; end < last; end++) {
    const code = text.charCodeAt(end)
    if (code === close) return end + 1
    if (code === stop || code === semicolon) return null
  }
  return null
}
