/** The UTF-16 units of some signs, to be asked for one at a time: each sign has to be one unit. */
export function unitSet(signs: string): ReadonlySet<number> {
  return new Set([...signs].map((sign) => sign.charCodeAt(0)))
}
