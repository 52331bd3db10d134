import type { ContentStatus } from '../report/content.ts'
import type { ReportDocument } from '../report/document.ts'

/** A required content, as a column of the matrix. */
export interface CoverageColumn {
  id: string
  title: string
}

/** One body's report: how it deals with every content, null where its standard does not ask for that content. */
export interface CoverageRow {
  document: ReportDocument
  statuses: (ContentStatus | null)[]
}

/** Who has reported on what: one line for each report, sorted by level and name. */
export interface Coverage {
  columns: CoverageColumn[]
  rows: CoverageRow[]
}

const levels = ['national', 'province', 'city', 'county', 'town', 'street', 'department', null]

/** The coverage matrix of some documents; those without a summary (their text cannot be read) are left out. */
export function coverageOf(documents: ReportDocument[]): Coverage {
  const known = documents.filter(({ summary }) => summary !== undefined)
  const columns = new Map<string, CoverageColumn>()
  for (const { summary } of known) {
    for (const { id, title, required } of summary!.contents) {
      if (required && !columns.has(id)) columns.set(id, { id, title })
    }
  }
  const rows = known.sort(byLevelAndName).map((document) => ({
    document,
    statuses: [...columns.keys()].map((id) => statusOf(document, id)),
  }))
  return { columns: [...columns.values()], rows }
}

function statusOf({ summary }: ReportDocument, id: string): ContentStatus | null {
  return summary?.contents.find((content) => content.id === id)?.status ?? null
}

function byLevelAndName(a: ReportDocument, b: ReportDocument): number {
  const rank = ({ summary }: ReportDocument) => levels.indexOf(summary?.level ?? null)
  return rank(a) - rank(b) || (a.issuer ?? '').localeCompare(b.issuer ?? '', 'zh-CN')
}

/** What a selection of reports can be narrowed to; null means all. */
export interface OverviewFilter {
  year: number | null
  standard: string | null
  level: string | null
  region: string | null
}

/** The documents a filter lets through. */
export function filterDocuments(documents: ReportDocument[], filter: OverviewFilter) {
  const fits = (wanted: unknown, is: unknown) => wanted === null || wanted === is
  return documents.filter(
    ({ year, standard, summary }) =>
      fits(filter.year, year) &&
      fits(filter.standard, standard) &&
      fits(filter.level, summary?.level) &&
      fits(filter.region, summary?.region),
  )
}

/** The values a filter can take among these documents, each list sorted. */
export function filterChoices(documents: ReportDocument[]) {
  const sorted = <T extends string | number>(values: (T | null | undefined)[]) =>
    [...new Set(values.filter((value) => value !== null && value !== undefined))].sort() as T[]
  return {
    years: sorted(documents.map(({ year }) => year)).reverse(),
    standards: sorted(documents.map(({ standard }) => standard)),
    levels: levels.filter((level) =>
      documents.some(({ summary }) => summary?.level === level && level),
    ),
    regions: sorted(documents.map(({ summary }) => summary?.region)),
  }
}
