import { i18n } from '#i18n'
import { personWord, remarkWords } from '../../../../components/person-word.ts'
import { dismissalWord, listed, moment } from '../../../../components/words.ts'
import { dismissalSchema, verdictOfReviewerSchema } from '../../../../utils/report/decision.ts'
import type { NotableRow } from '../../../../utils/store/transfer/sort-rows.ts'
import { decisionWord } from '../findings/finding-columns.tsx'

type StoredRow = NotableRow['row']

const nameFields = ['comment', 'remark', 'title', 'name', 'address', 'addressKey', 'key', 'id']
const timeFields = ['updatedAt', 'decidedAt', 'capturedAt', 'at']

/** What a person knows both rows by; where that is the same, when each was changed is said as well. */
export function wordsOfBoth(theirs: StoredRow, ours: StoredRow | null): [string, string] {
  const words = [wordsOf(theirs), ours ? wordsOf(ours) : '–'] as const
  if (!ours || words[0] !== words[1]) return [...words]
  const both = [timeOf(theirs), timeOf(ours)] as const
  return both[0] === both[1] ? [...words] : [`${words[0]} · ${both[0]}`, `${words[1]} · ${both[1]}`]
}

function wordsOf(row: StoredRow): string {
  const decision = verdictOfReviewerSchema.safeParse(row.decision)
  const parts = decision.success ? decisionParts(row, decision.data) : nameParts(row)
  return parts.filter(Boolean).join(' · ') || '–'
}

function decisionParts(row: StoredRow, decision: Parameters<typeof decisionWord>[0]): string[] {
  const reason = dismissalSchema.safeParse(row.reason)
  const said = [decisionWord(decision), reason.success ? dismissalWord(reason.data) : '']
  const remarkedBy = text(row.remarkedBy) || undefined
  const remark = remarkWords({ remark: text(row.remark), remarkedBy })
  return [...said, remark, personWord(text(row.reviewer)), text(row.message)]
}

function nameParts(row: StoredRow): string[] {
  const name = nameFields.map((field) => text(row[field])).find(Boolean) ?? ''
  const labels = Array.isArray(row.labels) ? listed(row.labels.map(text)) : ''
  const trashed = text(row.deletedAt) ? i18n.t('noteTable.inTrash') : ''
  return [trashed, name.slice(0, 80), labels]
}

function timeOf(row: StoredRow): string {
  const at = timeFields.map((field) => text(row[field])).find(Boolean)
  return at && !Number.isNaN(Date.parse(at)) ? moment(at) : '–'
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
