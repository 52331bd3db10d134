import { i18n } from '#i18n'
import { personWord, remarkWords } from '../../../../components/person-word.ts'
import { dismissalWord, listed, moment } from '../../../../components/words.ts'
import { type Coding, codingSchema, doneAt } from '../../../../utils/report/coding.ts'
import {
  dismissalSchema,
  type ReviewerVerdict,
  verdictOfReviewerSchema,
} from '../../../../utils/report/decision.ts'
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

/** What one side of a conflict says, in full, and below it whose it is and since when. */
export interface Side {
  words: string
  about: string
}

/** One side of a conflict. */
export function sideOf(row: StoredRow): Side {
  const decision = verdictOfReviewerSchema.safeParse(row.decision)
  const said = decision.success ? saidParts(row, decision.data) : ownParts(row)
  const who = text(row.editor) || text(row.reviewer)
  return {
    words: said.filter(Boolean).join(' · ') || '–',
    about: [trashedWord(row), labelsOf(row), personWord(who), timeOf(row)]
      .filter(Boolean)
      .join(' · '),
  }
}

/** What a conflict is about: the words noted or the finding decided; empty for what tells that by itself. */
export const subjectOf = (theirs: StoredRow, ours: StoredRow | null): string =>
  text(ours?.quote ?? theirs.quote) || text(ours?.message ?? theirs.message)

const ownFields = ['description', 'color', 'parent', 'first', 'second']

const ownParts = (row: StoredRow): string[] => [
  nameOf(row),
  ...ownFields.map((field) => text(row[field])),
]

function wordsOf(row: StoredRow): string {
  const decision = verdictOfReviewerSchema.safeParse(row.decision)
  const parts = decision.success ? decisionParts(row, decision.data) : nameParts(row)
  return parts.filter(Boolean).join(' · ') || '–'
}

const decisionParts = (row: StoredRow, decision: ReviewerVerdict): string[] => [
  ...saidParts(row, decision),
  personWord(text(row.reviewer)),
  text(row.message),
]

function saidParts(row: StoredRow, decision: ReviewerVerdict): string[] {
  const reason = dismissalSchema.safeParse(row.reason)
  const said = [decisionWord(decision), reason.success ? dismissalWord(reason.data) : '']
  const remarkedBy = text(row.remarkedBy) || undefined
  const remark = remarkWords({ remark: text(row.remark), remarkedBy })
  return [...said, remark]
}

function nameParts(row: StoredRow): string[] {
  const coding = codingSchema.safeParse(row)
  if (coding.success) return [codersOf(coding.data)]
  return [trashedWord(row), nameOf(row).slice(0, 80), labelsOf(row)]
}

/** Who codes a document, and who of the two is done. */
const codersOf = (coding: Coding): string =>
  listed(
    [coding.first, coding.second].map((name) =>
      doneAt(coding, name) === null ? name : i18n.t('coding.isDone', [name]),
    ),
  )

const nameOf = (row: StoredRow) => nameFields.map((field) => text(row[field])).find(Boolean) ?? ''
const labelsOf = (row: StoredRow) => (Array.isArray(row.labels) ? listed(row.labels.map(text)) : '')
const trashedWord = (row: StoredRow) => (text(row.deletedAt) ? i18n.t('noteTable.inTrash') : '')

function timeOf(row: StoredRow): string {
  const at = timeFields.map((field) => text(row[field])).find(Boolean)
  return at && !Number.isNaN(Date.parse(at)) ? moment(at) : '–'
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
