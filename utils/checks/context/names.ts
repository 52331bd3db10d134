/** 、 and the words that join names; not the 和 of 和解, the 及 of 及时 and 涉及, the 与 of 参与. */
const joins =
  /、|以及|(?<![总共饱温])和(?![解谐平])|(?<![涉普危触])及(?![时格早其])|(?<![参授赋])与(?![会否])/

/** The names in a list of them: 受理率、办结率和调解和解率 are three. */
export function namesIn(words: string): string[] {
  return words.split(joins)
}
