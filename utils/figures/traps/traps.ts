import { codes } from './codes.ts'
import { dates } from './dates.ts'
import { numbering } from './numbering.ts'
import type { Trap } from './rule.ts'
import { slogans } from './slogans.ts'

/** What reads like no quantity wherever it stands. */
export const nameTraps: Trap[] = [...slogans, ...codes]

/** What looks like a count but for the words beside it. */
export const ordinalTraps: Trap[] = [...dates, ...numbering]
