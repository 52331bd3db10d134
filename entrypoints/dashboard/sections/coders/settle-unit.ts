import { i18n } from '#i18n'
import type { CodedUnit } from '../../../../utils/report/disagreement.ts'
import { settleUnit } from '../../../../utils/store/adjudication.ts'
import { announceBatch } from '../../undoable.tsx'
import { asReviewer } from '../codebook/codebook-actions.ts'

/** What one coder said becomes the third note that settles the unit. */
export async function takeSide(unit: CodedUnit, side: 'first' | 'second'): Promise<void> {
  const words = unit[side].map(({ comment }) => comment).filter(Boolean)
  await settle(unit, unit.labels[side], words.join('\n'))
}

/** Neither: the third note carries the labels that were chosen. */
export async function takeLabels(unit: CodedUnit, labels: string[]): Promise<void> {
  await settle(unit, labels, unit.settledBy?.comment ?? '')
}

async function settle(unit: CodedUnit, labels: string[], comment: string): Promise<void> {
  await asReviewer(async (reviewer) => {
    const { batch, changed } = await settleUnit(unit, labels, comment, reviewer)
    // A second click changed nothing, and there is nothing to take back but what the first did.
    if (changed > 0) announceBatch(i18n.t('coding.settledSome', [changed]), batch, reviewer)
  })
}
