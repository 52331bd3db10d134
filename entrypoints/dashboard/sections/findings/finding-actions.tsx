import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { i18n } from '#i18n'
import { DismissMenu } from '../../../../components/dismiss-menu.tsx'
import { number, say } from '../../../../components/words.ts'
import { stateOf } from '../../../../utils/report/coding.ts'
import { type Decision, remarkKept, repeats } from '../../../../utils/report/decision.ts'
import { changeBatch } from '../../../../utils/store/batch.ts'
import { allCodings } from '../../../../utils/store/codings.ts'
import type { StoredRow } from '../../../../utils/store/database.ts'
import { readPerson } from '../../../../utils/store/settings.ts'
import { type BatchWatch, withProgress } from '../../batch-progress.tsx'
import { SelectionBar } from '../../tables/selection-bar.tsx'
import { announceBatch } from '../../undoable.tsx'
import { useOneAtATime } from '../../use-one-at-a-time.ts'
import type { FindingRow } from './finding-columns.tsx'

type Choice = Pick<Decision, 'decision' | 'reason'>

interface FindingActionsProps {
  rows: FindingRow[]
  onDone: () => void
}

/** Decides many findings at once; one click takes it back. */
export function FindingActions({ rows, onDone }: FindingActionsProps) {
  const run = useOneAtATime(async (choice: Choice) => {
    const { batch, changed, reviewer } = await withProgress(rows.length, (watch) =>
      decideAll(rows, choice, watch),
    )
    const done = choice.decision === 'open' ? 'findingTable.reopened' : 'findingTable.decided'
    announceBatch(i18n.t(done, [number(changed)]), batch, reviewer, onDone)
    onDone()
  })
  return (
    <SelectionBar count={rows.length} onClear={onDone}>
      <Act onClick={() => run({ decision: 'confirmed', reason: null })}>
        {i18n.t('finding.confirm')}
      </Act>
      <DismissMenu onDismiss={(reason) => void run({ decision: 'dismissed', reason })}>
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronDown size={12} aria-hidden />}
        >
          {i18n.t('finding.dismiss')}
        </Button>
      </DismissMenu>
      <Act onClick={() => run({ decision: 'cannot-tell', reason: null })}>
        {i18n.t('finding.cannotTell')}
      </Act>
      <Act onClick={() => run({ decision: 'open', reason: null })}>{i18n.t('finding.open')}</Act>
    </SelectionBar>
  )
}

function Act({ onClick, children }: { onClick: () => Promise<void>; children: string }) {
  return (
    <Button size="compact-sm" variant="default" onClick={() => void onClick()}>
      {children}
    </Button>
  )
}

async function decideAll(rows: FindingRow[], choice: Choice, watch: BatchWatch) {
  const reviewer = await readPerson()
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
      ...choice,
      // Words of somebody's own are not rubbed out by a choice made for many at once.
      ...remarkKept(before, reviewer),
      reviewer,
      textSha256: document.textSha256,
      decidedAt,
    }
    return repeats(decided, before) ? before : decided
  }
  const verb = `decide-${choice.decision}` as const
  const wanted = { reviewer, verb, table: 'decisions' as const, keys, next, ...watch }
  return { ...(await changeBatch(wanted)), reviewer }
}
