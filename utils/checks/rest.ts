import { defineCheck } from './check.ts'
import { isChange } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'
import { before } from './context/neighbours.ts'
import { isQuantity, sameUnit } from './context/units.ts'
import { difference } from './working/combine.ts'
import { type Candidate, clear } from './working/settle.ts'

const rest =
  /(?:其余|其他|余下|剩余|剩下|尚有|尚余|还有|仍有|现?实际(?:行使|保留|执行|实施)|现有|现保留)的?(?:问题|案件|事项)?(?:为|有)?$/

/** What is left of a number when the part named before it is taken off. */
export const remainder = defineCheck({
  id: 'rest',
  title: { zh: '剩余数', en: 'What is left' },
  why: {
    zh: '“发现问题537个，完成整改509个，其余28个正在整改”应为537-509。剩下的是否包括别的去向常不写明，因此只印证，不指错。',
    en: 'Of 537 problems 509 were put right and the other 28 are left: 537-509. What else may have become of them is seldom told, so it is cleared but never convicted.',
  },
  voices: ['recomputed'],
  messages: {},
  run(passage, mention) {
    if (!isQuantity(mention) || isChange(mention) || !rest.test(mention.lead)) return null
    const opinion = clear(mention, candidates(passage, mention))
    return opinion?.voice === 'recomputed' ? { ...opinion, voice: 'recomputed' } : null
  },
})

/** The two numbers of its unit nearest before it, the larger first. */
function candidates(passage: Passage, claim: Mention): Candidate[] {
  const [part, whole] = before(passage, claim, 4).filter(
    (one) => sameUnit(one, claim) && !isChange(one),
  )
  const working = whole && part && difference(whole, part)
  return working ? [{ ...working, proven: false }] : []
}
