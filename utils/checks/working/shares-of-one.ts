import { agreement } from '../arithmetic/agreement.ts'
import { decimalsOf } from '../arithmetic/rational.ts'
import { isValue } from '../context/change.ts'
import type { Mention, Passage } from '../context/mention.ts'
import { sameSentence } from '../context/neighbours.ts'
import { alignedBefore, seriesOf } from '../context/series.ts'
import { share } from './combine.ts'
import type { Working } from './evidence.ts'
import { type Doubt, doubtsOf } from './second-look.ts'
import { isBase } from './share-bases.ts'
import { type PartWithShare, sharesAround, sharesListedWith } from './shares-listed.ts'

/** Figures of a paragraph before a share among which its base is looked for. */
const reach = 48

/** The figures of its paragraph before a share, in their order. */
export function toldBefore(passage: Passage, claim: Mention): Mention[] {
  return passage.mentions
    .slice(Math.max(0, claim.order - reach), claim.order)
    .filter((one) => one.figure.block === claim.figure.block)
}

/** Those of them that are values, not changes. */
export function valuesBefore(passage: Passage, claim: Mention): Mention[] {
  return toldBefore(passage, claim).filter(isValue)
}

/** True for a working that gives the claim. */
export function fits({ reading }: Mention, working: Working | null): working is Working {
  return working !== null && reading !== null && agreement(reading, working.result) !== null
}

/** 有效信件497件,…。规划类116件,占23.3%;人社类76件,占15.3%;治安类54件,占10.9%: of the one number all of them come out of. */
export function ofOneNumber(passage: Passage, claim: Mention): Working[] {
  const values = valuesBefore(passage, claim)
  const list = listOf(passage, claim).find(isTelling)
  const own = list?.find(({ rate }) => rate === claim)
  return own && list ? basesOfAll(list, values).flatMap((base) => share(own.part, base) ?? []) : []
}

/** The lists of shares that one may stand in, the surest first. */
function listOf(passage: Passage, claim: Mention): PartWithShare[][] {
  const inSentence = sharesAround(passage, claim).filter(({ rate }) => sameSentence(rate, claim))
  return [sharesListedWith(passage, claim), alignedShares(passage, claim), inSentence]
}

function basesOfAll(list: PartWithShare[], values: Mention[]): Mention[] {
  return values.filter((base) =>
    list.every(({ part, rate }) => isBase(base, part) && fits(rate, share(part, base))),
  )
}

/** A share farther off than this is of something else. */
const farthest = 3 / 2

/** The list as above, and this one share of another number than all others: asked about, as long as it is near. */
export function oddOneOut(passage: Passage, claim: Mention): Doubt[] {
  const values = valuesBefore(passage, claim)
  return listOf(passage, claim).flatMap((list) => {
    const own = list.find(({ rate }) => rate === claim)
    const others = list.filter((one) => one !== own)
    const [base, another] = own && isTelling(others) ? basesOfAll(others, values) : []
    const working = own && base && !another && isBase(base, own.part) ? share(own.part, base) : null
    const times = (working?.result.value.valueOf() ?? 0) / (claim.reading?.value.valueOf() ?? 1)
    return doubtsOf(working, times < farthest && times > 1 / farthest ? 'any' : null)
  })
}

/** Two shares of one number may fit another by chance, unless they have decimals; three do not. */
function isTelling(list: PartWithShare[]): boolean {
  const fine = list.every(({ rate }) => decimalsOf(rate.reading?.step ?? null) > 0)
  return list.length > 2 || (list.length === 2 && fine)
}

/** 食品、服装、家居分别为9.9万件、5.8万件、5.6万件,占比分别为23.5%、13.6%、13.3%: as many counts as shares. */
function alignedShares(passage: Passage, claim: Mention): PartWithShare[] {
  return seriesOf(passage, claim).members.flatMap((rate) => {
    const part = alignedBefore(passage, rate)
    return part && isValue(part) ? { part, rate } : []
  })
}
