import type { Page } from 'playwright-core'
import { rowsOf } from '../../../scripts/extension/stored.ts'
import type { Annotation } from '../../../utils/report/annotation.ts'
import type { ReportDocument } from '../../../utils/report/document.ts'
import type { TestBrowser } from './browser.ts'
import { panelReady } from './panel.ts'

/** Words of the seeded note at a place of the list; no two are of the same length for long. */
export const seededWords = (at: number) =>
  `旧批注${at}：${'表述与上一年度相同，请补充数据来源。'.repeat((at * 7) % 6)}`

/**
 * Puts so many notes on the one report that is stored, and has the panel read them: what is written past the extension
 * is not told to its pages.
 */
export async function seedNotes(
  browser: TestBrowser,
  panel: Page,
  count: number,
  from?: number,
): Promise<void> {
  const [document] = await rowsOf(browser, 'documents')
  const notes = seededNotes(document as SeededDocument, count, from)
  await putRows(browser, 'annotations', notes)
  await panel.reload()
  await panelReady(panel)
}

type SeededDocument = Pick<ReportDocument, 'id' | 'textSha256'>

/** So many notes on the page of a report, as if written one a minute from a day on. */
export function seededNotes(
  document: SeededDocument,
  count: number,
  from = Date.UTC(2026, 0, 1),
): Annotation[] {
  return Array.from({ length: count }, (_, at) =>
    seeded(document, at, new Date(from + at * 60_000)),
  )
}

/** Puts rows into a table as they are; pages of the extension that are open know nothing of it. */
export function putRows({ worker }: TestBrowser, table: string, rows: object[]): Promise<void> {
  return worker.evaluate(
    ([name, all]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('heyue')
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          for (const row of all) writing.objectStore(name).put(row)
          writing.oncomplete = () => done()
          writing.onabort = () => failed(writing.error)
          opening.result.close()
        }
      }),
    [table, rows] as const,
  )
}

function seeded({ id, textSha256 }: SeededDocument, at: number, moment: Date): Annotation {
  return {
    id: `seeded-${String(at).padStart(5, '0')}`,
    documentId: id,
    revision: 1,
    anchor: { kind: 'page', report: { issuer: null, year: null } },
    outcome: null,
    quote: null,
    comment: seededWords(at),
    labels: at % 3 === 0 ? ['数据存疑'] : [],
    status: 'submitted',
    reviewer: '林',
    textSha256,
    createdAt: moment.toISOString(),
    updatedAt: moment.toISOString(),
    deletedAt: null,
  }
}
