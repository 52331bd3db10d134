import { type QueueList, type QueueRow, standingOf } from '../report/queue.ts'
import { type Column, toCsv } from './csv.ts'
import { writtenAt } from './moment.ts'

/** Format stamp of the file, the first cell of every row. */
const queueFormat = 'heyue-queue/1'

/** What an exported row is made of. */
export interface QueueExportRow {
  row: QueueRow
  /** When a person marked the document reviewed; null while nobody has. */
  reviewedAt: string | null
  /** Share of the text that stood in the report of the year before, 0–1; null where it was not compared. */
  repeated: number | null
}

/** The columns of queue.csv before those of the list itself, always all present and in this order. */
function queueColumns(offsetMinutes: number): Column<QueueExportRow>[] {
  const time = (moment: string | null) => (moment ? writtenAt(moment, offsetMinutes) : null)
  const column = (
    name: string,
    means: string,
    cell: (row: QueueRow, entry: QueueExportRow) => string | number | null,
  ): Column<QueueExportRow> => ({ name, means, cell: (entry) => cell(entry.row, entry) })
  return [
    column('format', '格式与版本', () => queueFormat),
    column('place', '在名单中的次序，从 1 起', ({ place }) => place),
    column('address', '名单中的网址', ({ address }) => address),
    column(
      'state',
      'waiting working done attachment-only not-a-report failed cancelled',
      standingOf,
    ),
    column('reason', '没有得到审阅结果的原因', ({ reason }) => reason),
    column('detail', '服务器或浏览器的原话', ({ detail }) => detail),
    column('tries', '访问次数', ({ tries }) => tries),
    column('final_url', '跳转后的网址', ({ finalAddress }) => finalAddress),
    column('by_tab', '正文是否在后台标签页中取得', ({ byTab }) => (byTab ? 'true' : 'false')),
    column('document_id', '文档编号', ({ documentId }) => documentId),
    column('page_title', '网页标题', ({ summary }) => summary?.title ?? null),
    column('issuer', '报告单位', ({ summary }) => summary?.issuer ?? null),
    column('report_year', '报告年度', ({ summary }) => summary?.year ?? null),
    column('published_on', '发布日期', ({ summary }) => summary?.publishedOn ?? null),
    column('timeliness', 'on-time late unknown', ({ summary }) => summary?.timeliness ?? null),
    column('missing_contents', '缺失的必备内容，以 | 相连', ({ summary }) =>
      (summary?.missing ?? []).join('|'),
    ),
    column('findings_to_look_at', '审阅时待看的提示数', ({ summary }) => summary?.toLookAt ?? null),
    column('repeated_share', '与上年报告相同的文字比例，0–1', (_, { repeated }) =>
      repeated === null ? null : repeated.toFixed(4),
    ),
    column('reviewed_at', '标为已审的时间，ISO 8601', (_, { reviewedAt }) => time(reviewedAt)),
    column('finished_at', '处理完的时间，ISO 8601', ({ finishedAt }) => time(finishedAt)),
  ]
}

/**
 * queue.csv: one row an address in the order of the list, with what became of it; behind our columns those of the
 * loaded table under their own names, marked with `list:` so that none hides one of ours.
 */
export function queueCsv(
  list: Pick<QueueList, 'columns'>,
  rows: QueueExportRow[],
  offsetMinutes: number,
): string {
  const own = list.columns.map(
    (name): Column<QueueExportRow> => ({
      name: `list:${name}`,
      means: '名单自带的列',
      cell: ({ row }) => row.columns[name] ?? '',
    }),
  )
  return toCsv([...queueColumns(offsetMinutes), ...own], rows)
}
