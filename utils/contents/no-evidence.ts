import type { Content } from '../report/content.ts'

/** What a content has that nothing was found for; lists anew each time, as those who are given one may add to it. */
export function noEvidence(): Pick<
  Content,
  'heading' | 'evidence' | 'body' | 'missing' | 'expectedAt' | 'share'
> {
  return { heading: null, evidence: [], body: [], missing: [], expectedAt: null, share: 0 }
}
