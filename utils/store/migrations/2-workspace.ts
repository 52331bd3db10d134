/** Version 2: addresses to work through, saved views, who codes a document twice; events by batch. Frozen. */
export const second = {
  version: 2,
  stores: {
    lists: 'id',
    queue: 'id, listId, [listId+state], host',
    views: 'id',
    codings: 'documentId',
    events: '++seq, documentId, batch',
  },
} as const
