import { Anchor, Button, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { i18n } from '#i18n'
import { type Coding, stateOf, unfinished } from '../../../../utils/report/coding.ts'
import type { Decision } from '../../../../utils/report/decision.ts'
import {
  codedUnits,
  type DecidedTwice,
  decidedTwice,
} from '../../../../utils/report/disagreement.ts'
import type { ReportDocument } from '../../../../utils/report/document.ts'
import { notesOn } from '../../../../utils/store/annotations.ts'
import { adjudicate, coderDecisions, settleCoding } from '../../../../utils/store/codings.ts'
import { decisionsOn } from '../../../../utils/store/decisions.ts'
import { announceBatch } from '../../undoable.tsx'
import { hrefOf } from '../../use-route.ts'
import { asReviewer } from '../codebook/codebook-actions.ts'
import { AgreementTable } from './agreement-table.tsx'
import { AtWork } from './at-work.tsx'
import { CodingBadge, documentTitle } from './coders.tsx'
import { DecisionPair } from './decision-pair.tsx'
import { EndedCoding } from './end-coding.tsx'
import { UnitPair } from './unit-pair.tsx'

/** Props of Adjudication. */
export interface AdjudicationProps {
  coding: Coding
  document: ReportDocument | undefined
}

/** Both coders side by side: how far they agree, and what is left to settle. */
export function Adjudication({ coding, document }: AdjudicationProps) {
  const blind = stateOf(coding) === 'blind'
  return (
    <Stack gap="md" maw={980}>
      <Anchor size="sm" href={hrefOf('coders')}>
        {i18n.t('coding.back')}
      </Anchor>
      <Title order={2} size="h3">
        {documentTitle(document)}
      </Title>
      <Group gap="sm">
        <Text size="sm">{i18n.t('coding.title', [coding.first, coding.second])}</Text>
        <CodingBadge coding={coding} />
      </Group>
      {blind ? <AtWork coding={coding} document={document} /> : <Both coding={coding} />}
    </Stack>
  )
}

function Both({ coding }: { coding: Coding }) {
  const { documentId } = coding
  const data = useLiveQuery(
    () => Promise.all([coderDecisions(documentId), notesOn(documentId), decisionsOn(documentId)]),
    [documentId],
  )
  if (!data) return <Loader aria-label={i18n.t('workspace.loading')} />
  const [apart, notes, decided] = data
  const pairs = decidedTwice(apart.rows, coding)
  const units = codedUnits(notes.rows, coding)
  const inForce = new Map(decided.rows.map((row) => [row.findingId, row]))
  const choose = (rows: Decision[]) => void putInForce(documentId, rows)
  return (
    <>
      <EndedCoding coding={coding} />
      {unfinished(coding).length === 0 && (
        <AgreementTable coding={coding} pairs={pairs} units={units} />
      )}
      <Settling
        coding={coding}
        open={pairs.filter(({ findingId }) => !inForce.has(findingId))}
        onChoose={choose}
      />
      <Differences title={i18n.t('coding.decisions')} all={pairs}>
        {(pair) => (
          <DecisionPair
            key={pair.findingId}
            pair={pair}
            coding={coding}
            inForce={inForce.get(pair.findingId)}
            onChoose={(row) => choose([row])}
          />
        )}
      </Differences>
      <Differences title={i18n.t('coding.labels')} all={units}>
        {(unit) => (
          <UnitPair
            key={[...unit.first, ...unit.second].map(({ id }) => id).join()}
            unit={unit}
            coding={coding}
          />
        )}
      </Differences>
    </>
  )
}

interface DifferencesProps<T> {
  title: string
  /** All that both coded, agreed or not. */
  all: T[]
  children: (one: T) => ReactNode
}

/** What two coders did not agree on, under a heading, or the word that they did. */
function Differences<T extends { agree: boolean }>({ title, all, children }: DifferencesProps<T>) {
  const differing = all.filter(({ agree }) => !agree)
  return (
    <>
      <Title order={3} size="h5">
        {title}
      </Title>
      {differing.length === 0 && <Text size="sm">{i18n.t('coding.noDifference')}</Text>}
      {differing.map(children)}
    </>
  )
}

interface SettlingProps {
  coding: Coding
  /** What nothing is in force for yet. */
  open: DecidedTwice[]
  onChoose: (rows: Decision[]) => void
}

/** Takes what both say, and ends the coding when nothing is left. */
function Settling({ coding, open, onChoose }: SettlingProps) {
  const agreed = open.filter(({ agree }) => agree).flatMap(({ first }) => first ?? [])
  const settle = (reviewer: string) => settleCoding(coding.documentId, reviewer)
  return (
    <Group gap="xs">
      {agreed.length > 0 && (
        <Button size="xs" variant="default" onClick={() => onChoose(agreed)}>
          {i18n.t('coding.takeAgreed', [agreed.length])}
        </Button>
      )}
      {stateOf(coding) === 'open' && (
        <Button size="xs" disabled={open.length > 0} onClick={() => void asReviewer(settle)}>
          {open.length > 0 ? i18n.t('coding.left', [open.length]) : i18n.t('coding.settle')}
        </Button>
      )}
    </Group>
  )
}

async function putInForce(documentId: string, rows: Decision[]): Promise<void> {
  await asReviewer(async (reviewer) => {
    const { batch, changed } = await adjudicate(documentId, rows, reviewer)
    if (changed > 0) announceBatch(i18n.t('coding.settledSome', [changed]), batch, reviewer)
  })
}
