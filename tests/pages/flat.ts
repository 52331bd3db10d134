/** Without white space and characters of no width. */
export function flat(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060]/g, '')
}
