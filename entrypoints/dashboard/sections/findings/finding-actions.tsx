import { Button } from '@mantine/core'
import { i18n } from '#i18n'
import { number, say } from '../../../../components/words.ts'
import { stateOf } from '../../../../utils/report/coding.ts'
import { type Decision, repeats } from '../../../../utils/report/decision.ts'
import { changeBatch } from '../../../../utils/store/batch.ts'
import { allCodings } from '../../../../utils/store/codings.ts'
import type { StoredRow } from '../../../../utils/store/database.ts'
import { readSettings } from '../../../../utils/store/settings.ts'
import { type BatchWatch, withProgress } from '../../batch-progress.tsx'
import { SelectionBar } from '../../tables/selection-bar.tsx'
import { announceBatch } from '../../undoable.tsx'
import { useOneAtATime } from '../../use-one-at-a-time.ts'
import { decisionWord, type FindingRow } from './finding-columns.tsx'

interface FindingActionsProps {
  rows: FindingRow[]
  onDone: () => void
}

const choices = ['confirmed', 'dismissed', 'cannot-tell', 'open'] as const

/** Decides many findings at once; one click takes it back. */
export function FindingActions({ rows, onDone }: FindingActionsProps) {
  const run = useOneAtATime(async (decision: Decision['decision']) => {
    const { batch, changed, reviewer } = await withProgress(rows.length, (watch) =>
      decideAll(rows, decision, watch),
    )
    announceBatch(i18n.t('findingTable.decided', [number(changed)]), batch, reviewer, onDone)
    onDone()
  })
  return (
    <SelectionBar count={rows.length} onClear={onDone}>
      {choices.map((choice) => (
        <Button key={choice} size="compact-sm" variant="default" onClick={() => void run(choice)}>
          {decisionWord(choice)}
        </Button>
      ))}
    </SelectionBar>
  )
}

async function decideAll(rows: FindingRow[], decision: Decision['decision'], watch: BatchWatch) {
  const { reviewer } = await readSettings()
  const byKey = new Map(rows.map((row) => [`${row.document.id},${row.finding.id}`, row]))
  // Two coders decide apart, one finding at a time: what is written here would be in force and seen by the other.
  const { rows: codings } = await allCodings()
  const blind = new Set(
    codings.filter((one) => stateOf(one) === 'blind').map(({ documentId }) => documentId),
  )
  const keys = rows
    .filter(({ document }) => !blind.has(document.id))
    .map(({ document, finding }) => [document.id, finding.id])
  const decidedAt = new Date().toISOString()
  const next = (before: StoredRow | null, key: string | string[]) => {
    const { document, finding } = byKey.get(String(key))!
    const decided: Decision = {
      documentId: document.id,
      findingId: finding.id,
      rule: finding.rule,
      message: say(finding.message),
      decision,
      reason: decision === 'dismissed' ? 'other' : null,
      remark: '',
      reviewer,
      textSha256: document.textSha256,
      decidedAt,
    }
    return repeats(decided, before) ? before : decided
  }
  const verb = `decide-${decision}`
  const wanted = { reviewer, verb, table: 'decisions' as const, keys, next, ...watch }
  return { ...(await changeBatch(wanted)), reviewer }
}
