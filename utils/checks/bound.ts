import { defineCheck } from './check.ts'

/** A norm or a minimum, not a result. */
export const bound = defineCheck({
  id: 'bound',
  title: { zh: '要求而非结果', en: 'A norm, not a result' },
  why: {
    zh: '“不少于60学时”“不低于95%”说的是要求,不是做到了多少,无法核对。',
    en: '不少于60学时 or 不低于95% says what is demanded, not what was done; there is nothing to check.',
  },
  voices: ['unverifiable'],
  messages: {},
  run(_passage, { figure }) {
    return figure.exactness === 'bound' ? { voice: 'unverifiable', reason: 'bound' } : null
  },
})
