import { defineCheck } from './check.ts'
import { isChange } from './context/change.ts'
import { spokesman } from './context/series.ts'

/** A change whose two values are not both on the page. */
export const changeBaseline = defineCheck({
  id: 'change-baseline',
  title: { zh: '增减的基期', en: 'The baseline of a change' },
  why: {
    zh: '增长、下降、压缩、减少、翻番等，前后两值不都在页面上的，读者无从复核。',
    en: 'Growth, decline, 压缩, 减少 or 翻番 cannot be checked when not both values are on the page.',
  },
  voices: ['unverifiable'],
  messages: {},
  run(passage, mention) {
    const words = spokesman(passage, mention)
    const changes = mention.figure.kind === 'multiple' || isChange(words)
    return changes ? { voice: 'unverifiable', reason: 'no-baseline' } : null
  },
})
