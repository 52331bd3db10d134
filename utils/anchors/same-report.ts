import type { Anchor } from '../report/anchor.ts'
import type { AnchoredText } from './anchored-text.ts'

const plain = (name: string) =>
  name.normalize('NFKC').replace(/\s|人民|委员会办公室|办公室|中共/g, '')

/**
 * True when two names can be of one body: equal without 人民 and the like, or one the end of the other
 * (五通桥区人民政府 and 乐山市五通桥区人民政府).
 */
export function sameIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const [one, other] = [plain(a), plain(b)]
  return one === other || one.endsWith(other) || other.endsWith(one)
}

/** True unless issuer or year say that this is another report; what is unknown says nothing. */
export function sameReport({ report }: Anchor, { identity }: AnchoredText): boolean {
  const year = report.year === null || identity.year === null || report.year === identity.year
  return year && sameIssuer(report.issuer, identity.issuer)
}
