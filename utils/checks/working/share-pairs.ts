import { isChange } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { before, between, earlier } from '../context/neighbours.ts'
import { isTotal } from '../context/parts.ts'
import type { Rate } from '../context/rate.ts'
import { alignedBefore } from '../context/series.ts'
import { alike } from '../context/subject.ts'
import { isQuantity, sameUnit } from '../context/units.ts'
import { share } from './combine.ts'
import type { Candidate } from './settle.ts'

/** How many figures back the part of a share may stand. */
const partReach = 3

/** The parts and bases that 占… may mean, the nearest part first and for it the base its words name. */
export function sharePairs(passage: Passage, claim: Mention, rate: Rate): Candidate[] {
  const left = before(passage, claim).filter(isValue)
  const around = [...left, ...earlier(passage, claim).filter(isValue)]
  return partsFor(passage, claim, left).flatMap((part) => {
    const bases = around.filter((base) => isBase(base, part))
    const named = bases.filter((base) => names(passage, base, rate.words))
    const chosen = rate.words ? named : bases.filter((base) => isParent(passage, base, part))
    return chosen.flatMap((base) => {
      const working = share(part, base)
      const proven = chosen.length === 1 && isProven(passage, claim, part, base)
      return working ? [{ ...working, proven }] : []
    })
  })
}

function isValue(mention: Mention): boolean {
  return isQuantity(mention) && !isChange(mention)
}

function partsFor(passage: Passage, claim: Mention, left: Mention[]): Mention[] {
  const aligned = alignedBefore(passage, claim)
  if (aligned && isValue(aligned)) return [aligned]
  return left.slice(0, partReach)
}

function isBase(base: Mention, part: Mention): boolean {
  const [whole, piece] = [base.reading?.value, part.reading?.value]
  if (!whole || !piece || base === part) return false
  return base.order < part.order && sameUnit(base, part) && whole.compare(piece) >= 0
}

function names(passage: Passage, base: Mention, words: string): boolean {
  const about = passage.text.slice(base.clause.start, base.figure.end + 8)
  return alike(words.replace(/全[省市县区国]|案件$|事项$/g, ''), about) || alike(words, base.lead)
}

/** The base of a bare 占比: a total, what 其中 divides, or the nearest figure before the part. */
function isParent(passage: Passage, base: Mention, part: Mention): boolean {
  return isTotal(base) || divides(passage, base) || base.order === part.order - 1
}

function divides(passage: Passage, base: Mention): boolean {
  const next = passage.mentions[base.order + 1]
  return next !== undefined && /^[,。;]?其中/.test(between(passage, base, next))
}

/** 其中B件,占P%: the part right before 占, the base right before 其中, both in this sentence. */
function isProven(passage: Passage, claim: Mention, part: Mention, base: Mention): boolean {
  return (
    part.order === claim.order - 1 &&
    /^[,(]?占/.test(between(passage, part, claim)) &&
    base.sentence === claim.sentence &&
    divides(passage, base) &&
    base.figure.unit === part.figure.unit &&
    /^[,;]?其中/.test(between(passage, base, part))
  )
}
