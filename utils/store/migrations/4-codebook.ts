/**
 * Version 4: notes by their labels; those in the trash by when they went there (an index holds no nulls, so it holds
 * these only); what two coders decide apart, until it is settled. Frozen.
 */
export const fourth = {
  version: 4,
  stores: {
    annotations: 'id, documentId, updatedAt, *labels, deletedAt',
    coderDecisions: '[documentId+findingId+reviewer], documentId',
  },
} as const
