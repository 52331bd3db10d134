/**
 * The text with full-width letters, digits and punctuation as half-width ones, character for character, so that
 * offsets stay those of the article and one pattern reads both ways of writing.
 */
export function fold(text: string): string {
  return text.replace(/[！-～]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}
