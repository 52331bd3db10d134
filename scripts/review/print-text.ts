import type { FailedRecord, ReviewRecord } from './record.ts'

const statuses: Record<string, string> = {
  present: '有',
  embedded: '有（未单列标题）',
  mentioned: '仅提到',
  missing: '缺失',
  untested: '未检查',
}

const times = { 'on-time': '按期', late: '逾期', unknown: '不详' }

/** A record for a person at a terminal. */
export function printText(record: ReviewRecord | FailedRecord): string {
  if ('error' in record) return `${record.source}\n  无法读取：${record.error}\n`
  if (!record.isReport) return `${record.source}\n  不是年度报告\n${grounds(record)}\n`
  const lines = [
    `报告机关 ${record.issuer ?? '不详'}  年度 ${record.year ?? '不详'}  发布 ${record.publishedOn ?? '不详'}（${times[record.timeliness]}）`,
    ...record.sections.map(sectionLine),
    figuresLine(record),
    ...record.findings.map(({ message }) => `! ${message}`),
    ...record.figures.filter(({ verdict }) => verdict === 'contradicted').map(contradicted),
    ...record.figures.filter(({ secondLook }) => secondLook !== null).map(doubted),
  ]
  return `${record.source}\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

function grounds({ grounds: all }: ReviewRecord): string {
  const telling = all.filter(({ weight }) => weight !== 0).slice(0, 4)
  return telling
    .map(({ weight, text }) => `    ${weight > 0 ? '+' : ''}${weight} ${text}`)
    .join('\n')
}

function sectionLine({ id, status, heading, missing }: ReviewRecord['sections'][number]): string {
  const without = missing.length > 0 ? `，缺 ${missing.join('、')}` : ''
  return `${id}: ${statuses[status]}${without}${heading ? `  ${heading.slice(0, 40)}` : ''}`
}

function figuresLine({ figures }: ReviewRecord): string {
  const count = (verdict: string) => figures.filter((figure) => figure.verdict === verdict).length
  return `数据 ${figures.length} 个：可复算 ${count('recomputed')}，矛盾 ${count('contradicted')}，无法核对 ${count('unverifiable')}，已列明 ${count('stated')}`
}

function contradicted({ text, quote, evidence }: ReviewRecord['figures'][number]): string {
  return `! …${quote.prefix}【${text}】 ${evidence ? `${evidence.formula} = ${evidence.recomputed}` : ''}`
}

function doubted({ text, quote, secondLook }: ReviewRecord['figures'][number]): string {
  return `? …${quote.prefix}【${text}】 ${secondLook}`
}
