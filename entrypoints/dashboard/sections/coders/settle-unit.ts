import { i18n } from '#i18n'
import type { CodedUnit } from '../../../../utils/report/disagreement.ts'
import { changeBatch } from '../../../../utils/store/batch.ts'
import { announceBatch } from '../../undoable.tsx'
import { asReviewer } from '../codebook/codebook-actions.ts'

/** One coder's notes stand; the other's go to the trash. */
export async function takeSide(unit: CodedUnit, side: 'first' | 'second'): Promise<void> {
  const dropped = side === 'first' ? unit.second : unit.first
  const deletedAt = new Date().toISOString()
  await change(
    dropped.map(({ id }) => id),
    () => ({ deletedAt }),
  )
}

/** Neither: all notes on the words carry the labels that were chosen. */
export async function takeLabels(unit: CodedUnit, labels: string[]): Promise<void> {
  await change(
    [...unit.first, ...unit.second].map(({ id }) => id),
    () => ({ labels }),
  )
}

async function change(keys: string[], changed: () => object): Promise<void> {
  await asReviewer(async (reviewer) => {
    const done = await changeBatch({
      reviewer,
      verb: 'adjudicate',
      table: 'annotations',
      keys,
      next: (row) => row && { ...row, ...changed() },
    })
    announceBatch(i18n.t('coding.settledSome', [done.changed]), done.batch, reviewer)
  })
}
