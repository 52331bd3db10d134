import type { ContentStatus } from '../report/content.ts'
import type { ReportDocument } from '../report/document.ts'
import type { Reason, Verdict } from '../report/judgement.ts'
import type { ReviewSummary } from '../report/review-summary.ts'

/** Reports of one level and one status of one content. */
export interface StatusCount {
  level: string | null
  content: string
  title: string
  status: ContentStatus
  reports: number
}

/** How many reports of each level deal in which way with each required content. */
export function statusesByLevel(documents: ReportDocument[]): StatusCount[] {
  const counts = new Map<string, StatusCount>()
  for (const { summary } of documents) {
    for (const { id, title, required, status } of summary?.contents ?? []) {
      if (!required) continue
      const level = summary?.level ?? null
      const key = `${level}\n${id}\n${status}`
      const count = counts.get(key) ?? { level, content: id, title, status, reports: 0 }
      counts.set(key, { ...count, reports: count.reports + 1 })
    }
  }
  return [...counts.values()]
}

/** A report's day of publication beside its deadline. */
export interface Publication {
  issuer: string
  year: number
  /** ISO day. */
  publishedOn: string
  /** Days after 1 April of the year that follows the one reported on; negative before. */
  daysAfterDeadline: number
  timeliness: ReviewSummary['timeliness']
}

const day = 24 * 60 * 60 * 1000

/** When reports were published, measured from 1 April of the following year; those without a date are left out. */
export function publications(documents: ReportDocument[]): Publication[] {
  return documents.flatMap(({ issuer, year, publishedOn, summary }) => {
    if (year === null || publishedOn === null || !summary) return []
    const deadline = Date.UTC(year + 1, 3, 1)
    const daysAfterDeadline = Math.round((Date.parse(publishedOn) - deadline) / day)
    if (!Number.isFinite(daysAfterDeadline)) return []
    const { timeliness } = summary
    return [{ issuer: issuer ?? '', year, publishedOn, daysAfterDeadline, timeliness }]
  })
}

/** Figures of one verdict, and of one main reason where they cannot be checked. */
export interface VerdictCount {
  verdict: Verdict
  reason: Reason | null
  figures: number
}

/** All figures of some reports by verdict and main reason. */
export function verdictCounts(documents: ReportDocument[]): VerdictCount[] {
  const counts = new Map<string, VerdictCount>()
  const add = (verdict: Verdict, reason: Reason | null, figures: number) => {
    const key = `${verdict} ${reason}`
    counts.set(key, { verdict, reason, figures: (counts.get(key)?.figures ?? 0) + figures })
  }
  for (const { summary } of documents) {
    for (const [verdict, figures] of entries(summary?.verdicts ?? {})) {
      if (verdict !== 'unverifiable') add(verdict, null, figures)
    }
    for (const [reason, figures] of entries(summary?.reasons ?? {})) {
      add('unverifiable', reason, figures)
    }
  }
  return [...counts.values()]
}

const entries = <K extends string>(counts: Partial<Record<K, number>>) =>
  Object.entries(counts) as [K, number][]

/** One report's figures. */
export interface FigureShare {
  documentId: string
  issuer: string
  year: number | null
  figures: number
  /** Share of the figures that the page itself lets one recompute, right or wrong; 0–1. */
  recomputable: number
}

/** Number of figures and recomputable share of every report that has figures. */
export function figureShares(documents: ReportDocument[]): FigureShare[] {
  return documents.flatMap(({ id, issuer, year, summary }) => {
    if (!summary || summary.figures === 0) return []
    const { recomputed = 0, contradicted = 0 } = summary.verdicts
    const recomputable = (recomputed + contradicted) / summary.figures
    return [{ documentId: id, issuer: issuer ?? '', year, figures: summary.figures, recomputable }]
  })
}
