/** Version 1: the tables of the first release. Frozen: later changes are further migrations. */
export const first = {
  version: 1,
  stores: {
    documents: 'id, addressKey, [issuer+year], capturedAt',
    versions: '[documentId+textSha256], documentId',
    decisions: '[documentId+findingId], documentId',
    annotations: 'id, documentId, updatedAt',
    drafts: 'key, documentId',
    events: '++seq, documentId',
    labels: 'name, order',
    settings: 'key',
    overrulings: 'addressKey',
    standards: 'id',
  },
} as const
