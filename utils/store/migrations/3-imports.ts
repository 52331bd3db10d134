/** Version 3: what was imported, and what every row was before, so that an import can be taken back. Frozen. */
export const third = {
  version: 3,
  stores: {
    imports: 'id, at',
    importRows: '[importId+n], importId',
  },
} as const
