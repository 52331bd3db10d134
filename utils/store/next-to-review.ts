import { isToReview, type ReportDocument } from '../report/document.ts'
import { database } from './database.ts'
import { nextInList } from './queue-work.ts'

/**
 * The address to go on with after a document: the next of its list, else the report seen last that nobody marked
 * reviewed as its text is now. Null when all are.
 */
export async function nextToReview(documentId: string): Promise<string | null> {
  const inList = await nextInList(documentId)
  if (inList) return inList.address
  const next = await database()
    .documents.orderBy('capturedAt')
    .reverse()
    .filter((row) => row.id !== documentId && isToReview(row as ReportDocument))
    .first()
  return typeof next?.url === 'string' ? next.url : null
}
