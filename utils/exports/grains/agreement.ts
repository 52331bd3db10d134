import type { ReportDocument } from '../../report/document.ts'
import { column, defineGrain, type GrainColumn } from './grain.ts'

/** A measure with its 95 % interval; null where it cannot be had. */
interface Measured {
  value: number | null
  interval?: readonly [number, number] | null
  why?: string
}

/** What two coders agreed on in one document, or in all that the same two coded. */
export interface AgreementRow {
  /** Null for all documents of the two together. */
  document: ReportDocument | null
  coders: readonly [string, string]
  what: 'decisions' | 'code'
  code: string | null
  units: number
  percent: Measured
  kappa: Measured
  alpha: Measured
}

const measures = [
  ['percent', '一致率', 'share of units rated alike'],
  ['kappa', 'Cohen κ 系数', "Cohen's kappa"],
  ['alpha', 'Krippendorff α 系数（名义尺度）', "Krippendorff's alpha, nominal"],
] as const

const columnsOf = ([name, zh, en]: (typeof measures)[number]): GrainColumn<AgreementRow>[] => [
  column(name, 'number', `${zh}；无从计算时为空`, `${en}; empty where undefined`, (row) =>
    rounded(row[name].value),
  ),
  column(`${name}_low`, 'number', `${zh}的 95% 区间下限`, `${en}: lower 95 % limit`, (row) =>
    rounded(row[name].interval?.[0]),
  ),
  column(`${name}_high`, 'number', `${zh}的 95% 区间上限`, `${en}: upper 95 % limit`, (row) =>
    rounded(row[name].interval?.[1]),
  ),
]

/** Six decimals: more are noise, and the same data must give the same bytes everywhere. */
const rounded = (value: number | null | undefined) =>
  value == null ? null : Number(value.toFixed(6))

/** One row for each thing two coders could agree on, document by document and in all their documents together. */
export const agreement = defineGrain<AgreementRow[], AgreementRow>({
  id: 'agreement',
  version: 1,
  means: {
    zh: '一行一项两人编码的一致程度；双方完成以前不列出',
    en: 'how far two coders agree on one matter; not before both are done',
  },
  columns: [
    column(
      'document_id',
      'text',
      '文档编号；同一对编码员的全部文档合计时为空',
      'id of the document; empty for all documents of the same two together',
      (row) => row.document?.id ?? null,
    ),
    column('url', 'text', '网页地址', 'address of the page', (row) => row.document?.url ?? null),
    column(
      'issuer',
      'text',
      '报告单位',
      'body that reports',
      (row) => row.document?.issuer ?? null,
    ),
    column(
      'report_year',
      'integer',
      '报告年度',
      'year reported on',
      (row) => row.document?.year ?? null,
    ),
    column('coder_1', 'text', '编码员一', 'first coder', (row) => row.coders[0]),
    column('coder_2', 'text', '编码员二', 'second coder', (row) => row.coders[1]),
    column(
      'matter',
      'text',
      'decisions 对核查提示的处理，code 是否给某一标签',
      'decisions: on findings; code: whether a code was given',
      (row) => row.what,
    ),
    column(
      'code',
      'text',
      '标签；处理一行为空',
      'the code; empty for decisions',
      (row) => row.code,
    ),
    column('units', 'integer', '双方都作判断的单位数', 'units rated by both', (row) => row.units),
    ...measures.flatMap(columnsOf),
    column(
      'undefined_because',
      'text',
      '系数无从计算的原因：no-pairs 没有双方都判断的单位，no-variation 判断全部相同',
      'why a coefficient is undefined: no-pairs, no unit rated by both; no-variation, all rated the same',
      (row) => row.kappa.why ?? row.alpha.why ?? null,
    ),
  ],
  rows: (rows) => rows,
})
