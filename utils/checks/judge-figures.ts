import type { Article } from '../report/article.ts'
import type { Figure } from '../report/figure.ts'
import type { Judgement } from '../report/judgement.ts'
import { finished, type Steps } from '../report/steps.ts'
import type { Check, Opinion } from './check.ts'
import { isChange } from './context/change.ts'
import { saysHowCounted } from './context/counting-note.ts'
import { type Mention, type Passage, readingPassage } from './context/mention.ts'
import { isEach } from './context/overlaps.ts'
import { isToldApart } from './context/told-apart.ts'
import { doubtOf } from './doubts/doubt.ts'
import { checks } from './registry.ts'
import { secondLook } from './working/hints.ts'

/** What one check said. */
interface Said {
  check: Check
  opinion: Opinion
}

/**
 * What the page's own numbers say of each figure; same length and order as `figures`. Pure: the same article and
 * figures give the same judgements.
 */
export function judgeFigures(article: Article, figures: Figure[]): Judgement[] {
  return finished(judging(article, figures))
}

/** The same, one figure a step. */
export function* judging(article: Article, figures: Figure[]): Steps<Judgement[]> {
  const passage = yield* readingPassage(article, figures)
  const judgements = new Map<number, Judgement>()
  for (const mention of passage.mentions) {
    yield
    judgements.set(mention.index, judge(passage, mention))
  }
  return figures.map((_, index) => judgements.get(index) ?? plainStatement)
}

const plainStatement: Judgement = {
  verdict: 'stated',
  reasons: [],
  check: null,
  evidence: null,
  remarks: [],
}

function judge(passage: Passage, mention: Mention): Judgement {
  const said = checks.flatMap((check) => {
    const opinion = check.run(passage, mention)
    return opinion ? [{ check, opinion: softened(passage, mention, opinion, check) }] : []
  })
  return decide(said)
}

/** Where the page says by what rule it counted, numbers that do not add up are a second look and no contradiction. */
function softened(passage: Passage, mention: Mention, opinion: Opinion, { id }: Check): Opinion {
  const { voice, evidence } = opinion
  if (voice !== 'contradicted' || !evidence) return opinion
  const doubt = doubtOf(passage, mention, id, evidence)
  if (doubt === 'none-of-it') return { voice: 'remark' }
  const own = ({ index }: Mention) => index === mention.index || evidence.operands.includes(index)
  const near = passage.mentions.filter(
    (one) => own(one) && one.figure.block === mention.figure.block,
  )
  const from = Math.min(...near.map(({ figure }) => figure.start))
  const to = Math.max(...near.map(({ figure }) => figure.end))
  // What a sentence before says of a list is no rule for a change.
  // 两部门各300件,占69.8%: of more than one of them.
  const each = !isChange(mention) && near.some((one) => one !== mention && isEach(one))
  const told = each || (opinion.off && isToldApart(passage, near, mention, opinion.off))
  if (!told && doubt === null && !saysHowCounted(passage, from, to, !isChange(mention)))
    return opinion
  return { voice: 'remark', remarks: [secondLook(evidence, mention)] }
}

/**
 * A norm is no result, whatever else is said of it. Otherwise agreement outweighs contradiction (one reading of the
 * words fits), both outweigh a reason why a reader cannot check, and that outweighs a plain statement.
 */
const voicesByWeight: Opinion['voice'][] = ['recomputed', 'contradicted', 'unverifiable', 'stated']

function decide(said: Said[]): Judgement {
  const norm = said.find(({ opinion }) => opinion.reason === 'bound')
  const ruling =
    norm ?? voicesByWeight.flatMap((voice) => said.filter((s) => s.opinion.voice === voice))[0]
  if (!ruling || ruling.opinion.voice === 'remark')
    return { ...plainStatement, remarks: remarksOf(said) }
  const { voice } = ruling.opinion
  const alone = norm || voice === 'recomputed' || voice === 'contradicted'
  const counted = alone ? [ruling] : said
  return {
    verdict: voice,
    reasons: voice === 'unverifiable' ? reasonsOf(counted) : [],
    check: ruling.check.id,
    evidence: counted.map(({ opinion }) => opinion.evidence).find(Boolean) ?? null,
    // Where the base is given, that other numbers were tried in vain is no news.
    remarks: remarksOf(counted).filter(({ id }) => voice !== 'stated' || id !== 'none-fits'),
  }
}

function reasonsOf(said: Said[]): Judgement['reasons'] {
  return [...new Set(said.flatMap(({ opinion }) => (opinion.reason ? [opinion.reason] : [])))]
}

function remarksOf(said: Said[]): Judgement['remarks'] {
  return said.flatMap(({ opinion }) => opinion.remarks ?? [])
}
