import { keepReview } from '../../utils/library/keep-review.ts'
import { send } from '../../utils/messages.ts'
import { refuseManyFigures, TooBig } from '../../utils/pages/limits.ts'
import { type Failure, nextTry } from '../../utils/queue/retry.ts'
import { findingsToWalk } from '../../utils/report/attention.ts'
import type { ReportDocument } from '../../utils/report/document.ts'
import type { QueueReason, QueueRow, QueueSummary } from '../../utils/report/queue.ts'
import type { Review } from '../../utils/report/review.ts'
import { reviewPage } from '../../utils/review.ts'
import { standards } from '../../utils/standards/registry.ts'
import { currentVersion, documentById } from '../../utils/store/documents.ts'
import { overrulingFor } from '../../utils/store/overrulings.ts'
import { addressToKeep, type RowOutcome } from '../../utils/store/queue-work.ts'
import { readSettings } from '../../utils/store/settings.ts'
import { userStandards } from '../../utils/store/standards.ts'
import { wordsOf } from './fetch-page.ts'
import { fetchReport, type Report } from './fetch-report.ts'
import { canonicalOf, mayShowMore } from './looks.ts'

/** What became of a row, and how long its host wants to be left alone, in milliseconds. */
export interface Reviewed {
  outcome: RowOutcome
  restMs: number
}

/** Reviews the page of one row and keeps the review; answers what became of it and never throws. */
export async function reviewRow(row: QueueRow, rest: () => Promise<void>): Promise<Reviewed> {
  try {
    const allowed = await send('queue.allowed', { address: row.address })
    if (!allowed.ok || !allowed.value.allowed) return givenUp('no-permission')
    const report = await fetchReport(row.address, rest)
    if (report.ok) return await judge(report, rest)
    if (report.worthVisit) return await visit(report.address, rest, report.failure)
    return afterFailure(report.failure, row.tries, report.address)
  } catch (error) {
    return error instanceof TooBig ? givenUp('too-big') : givenUp('broken', wordsOf(error))
  }
}

async function judge(
  report: Extract<Report, { ok: true }>,
  rest: () => Promise<void>,
): Promise<Reviewed> {
  const { address, page, document } = report
  const [overruling, own] = await Promise.all([overrulingFor(address), userStandards()])
  const review = reviewPage(page, { standards: [...standards, ...own], overruling })
  refuseManyFigures(review)
  if (overruling !== 'not-report' && mayShowMore(review, document)) {
    return visit(address, rest, null, review)
  }
  return keep(address, canonicalOf(document, address), review)
}

/** Keeps the review of a report; a page that is none leaves nothing behind. */
async function keep(address: string, canonical: string | null, review: Review): Promise<Reviewed> {
  if (!review.recognition.isReport) {
    return givenUp('not-a-report', '', { finalAddress: address, summary: null })
  }
  const kept = await keepReview(await addressToKeep(address, canonical), review)
  for (const documentId of kept.alsoChanged) await send('document.changed', { documentId })
  return recorded(kept.document, kept.review, address, false)
}

/** A report of which only a file is offered is kept as well: its contents are untested, and a person has to read it. */
async function recorded(
  document: ReportDocument,
  review: Review,
  address: string,
  byTab: boolean,
): Promise<Reviewed> {
  const summary = await summaryOf(review)
  const found = { documentId: document.id, finalAddress: address, byTab, summary }
  if (!review.recognition.attachmentOnly) return ended({ state: 'done', reason: null, ...found })
  const reason = review.page.attachments.length > 0 ? 'attachment-only' : 'needs-a-visit'
  return givenUp(reason, '', found)
}

/**
 * Lets a background tab do what the HTML alone did not give. `before` is why the plain request failed; `review` is
 * what the HTML gave, to be kept when the tab gives no more.
 */
async function visit(
  address: string,
  rest: () => Promise<void>,
  before: Failure | null,
  review: Review | null = null,
): Promise<Reviewed> {
  await rest()
  const answer = await send('queue.visit', { address })
  if (!answer.ok) return givenUp('broken', answer.problem)
  const { documentId, problem } = answer.value
  const document = documentId === null ? null : await documentById(documentId)
  const version = document && (await currentVersion(document))
  if (document && version) {
    return recorded(document, version.review, answer.value.address ?? address, true)
  }
  if (review?.recognition.isReport) return keep(address, null, review)
  if (before) return givenUp(before.reason, before.detail)
  return problem ? givenUp('needs-a-visit', problem) : givenUp('not-a-report')
}

async function summaryOf(review: Review): Promise<QueueSummary> {
  const settings = await readSettings()
  const { issuer, year, publishedOn } = review.identity
  return {
    title: review.page.title,
    issuer,
    year,
    publishedOn,
    timeliness: review.timeliness,
    missing: review.contents
      .filter(({ required, status }) => required && status === 'missing')
      .map(({ id }) => id),
    toLookAt: findingsToWalk(review, settings).length,
  }
}

function afterFailure(failure: Failure, tries: number, address: string): Reviewed {
  const { again } = nextTry(failure, tries)
  const { reason, detail } = failure
  if (again === null) return givenUp(reason, detail, { finalAddress: address })
  const notBefore = new Date(Date.now() + again).toISOString()
  const outcome: RowOutcome = { state: 'waiting', reason, detail, notBefore }
  // A server that is busy is left alone with all its pages; otherwise only this page waits.
  return { outcome, restMs: reason === 'busy' ? again : 0 }
}

function givenUp(reason: QueueReason, detail = '', found: Partial<RowOutcome> = {}): Reviewed {
  return ended({ state: 'failed', reason, detail, ...found })
}

function ended(outcome: Partial<RowOutcome> & Pick<RowOutcome, 'state' | 'reason'>): Reviewed {
  return { outcome: { detail: '', notBefore: null, ...outcome }, restMs: 0 }
}
