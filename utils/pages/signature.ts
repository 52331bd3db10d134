const numeral = '[〇○零O0一二三四五六七八九十\\d]'
const dateLine = new RegExp(`^[((]?${numeral}{4}年${numeral}{1,3}月(?:${numeral}{1,3}日)?[))]?$`)

/** True for a line that is only a date in words, as it stands under a signature. */
export function isDateLine(words: string): boolean {
  return words.length <= 20 && dateLine.test(words)
}

const bodyName =
  /(?:政府|委员会|局|办公室|办公厅|办事处|厅|院|中心|支队|大队|总队|处|会|委|办|部|站|署|行|公司|大学|学院|馆|社|所)(?:[((][^))]{1,12}[))])?$/

/** True for a line that could name the signing body. */
export function isBodyName(words: string): boolean {
  return (
    words.length >= 4 && words.length <= 40 && !/[,。;:、!?]/.test(words) && bodyName.test(words)
  )
}

const signedLine = new RegExp(
  `^([^\\d]{4,40}?)(${numeral}{4}年${numeral}{1,3}月${numeral}{1,3}日)$`,
)

/** True for a signature with its date in one line: 云溪市司法局2025年1月6日. */
export function isSignedLine(words: string): boolean {
  const match = words.length <= 60 ? signedLine.exec(words) : null
  return match !== null && isBodyName(match[1]!)
}
