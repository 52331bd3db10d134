import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { afterEach, beforeEach } from 'vitest'
import type { Review } from '../report/review.ts'
import { openDatabase, useDatabase } from './database.ts'

// Dexie looks for IndexedDB when it is loaded, which may be before this file.
Dexie.dependencies.indexedDB = indexedDB
Dexie.dependencies.IDBKeyRange = IDBKeyRange

/** Gives every case of a test file an empty database of its own. */
export function withFreshDatabase(): void {
  let database = openDatabase('fresh')
  beforeEach(() => {
    database = openDatabase(crypto.randomUUID())
    useDatabase(database)
  })
  afterEach(() => database.delete())
}

/** A small review of a fictional report; `changes` replaces parts of it. */
export function reviewOf(changes: Partial<Review> = {}): Review {
  return {
    schema: 1,
    rules: 'test',
    page: {
      url: null,
      title: '青砚区人民政府2024年度法治政府建设情况报告',
      titleFrom: 'headline',
      site: '青砚区人民政府',
      column: null,
      breadcrumbs: [],
      source: null,
      publisher: null,
      publishedOn: '2025-03-12',
      signedOn: null,
      fields: {},
      attachments: [],
      nextPage: null,
    },
    article: { text: '一、主要举措\n受理申请73件。', blocks: [] },
    outline: [],
    recognition: {
      isReport: true,
      standard: 'law-based-government',
      attachmentOnly: false,
      grounds: [],
    },
    identity: {
      issuer: '青砚区人民政府',
      level: 'county',
      region: '青砚区',
      year: 2024,
      publishedOn: '2025-03-12',
      signedOn: null,
    },
    timeliness: 'on-time',
    contents: [],
    figures: [],
    unclassified: [],
    findings: [],
    ...changes,
  }
}
