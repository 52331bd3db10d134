import type { Standard } from '../report/standard.ts'
import { administrativeEnforcementStatistics } from './administrative-enforcement-statistics.ts'
import { lawBasedGovernment } from './law-based-government.ts'

/** The report standards that come with the program, the most usual first. */
export const standards: Standard[] = [lawBasedGovernment, administrativeEnforcementStatistics]
