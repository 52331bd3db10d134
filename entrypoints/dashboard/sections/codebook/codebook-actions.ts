import { notifications } from '@mantine/notifications'
import { i18n } from '#i18n'
import { codedApartWords } from '../../../../components/coded-apart-words.ts'
import { droppedBefore, movedBy } from '../../../../utils/report/codebook-order.ts'
import { type Label, plainColor } from '../../../../utils/report/label.ts'
import { labels, saveLabels } from '../../../../utils/store/codebook.ts'
import type { Recoding } from '../../../../utils/store/recode.ts'
import { readPerson } from '../../../../utils/store/settings.ts'
import { announceBatch, announceHalf } from '../../undoable.tsx'

/** Does something in the name of who works now; a failure is told in words, and what was changed by then is offered back. */
export async function asReviewer<T>(work: (reviewer: string) => Promise<T>): Promise<T | null> {
  try {
    return await work(await readPerson())
  } catch (error) {
    const cause = announceHalf(error)
    const words = cause instanceof Error ? cause.message : String(cause)
    const failed = i18n.t(cause === error ? 'codebook.failed' : 'done.failed', [words])
    notifications.show({
      color: 'red',
      message: codedApartWords(cause) ?? failed,
      closeButtonProps: { 'aria-label': i18n.t('close') },
    })
    return null
  }
}

/** Changes labels and codings together, and offers to take that back. */
export async function recodeNow(work: (reviewer: string) => Promise<Recoding>): Promise<void> {
  await asReviewer(async (reviewer) => {
    const { batch, notes } = await work(reviewer)
    announceBatch(i18n.t('codebook.recoded', notes), batch, reviewer)
  })
}

/** Adds a label under a name nobody has yet. */
export async function addLabel(name?: string): Promise<void> {
  const all = await labels()
  const taken = new Set(all.map((label) => label.name))
  const base = i18n.t('codebook.newName')
  let free = name ?? base
  for (let count = 2; taken.has(free); count++) free = `${base} ${count}`
  const order = Math.max(0, ...all.map((label) => label.order)) + 1
  const blank = { description: '', color: plainColor, parent: null, shortcut: null }
  await keepLabels([{ ...blank, name: free, order }])
}

/** Keeps labels as they are given. */
export async function keepLabels(changed: Label[], verb?: string): Promise<void> {
  await asReviewer((reviewer) => saveLabels(changed, reviewer, verb))
}

/** Moves a label among its siblings. */
export async function moveLabel(all: Label[], name: string, by: 1 | -1): Promise<void> {
  await keepLabels(movedBy(all, name, by), 'order-labels')
}

/** Puts a label before another. */
export async function dropLabelBefore(all: Label[], name: string, target: string): Promise<void> {
  await keepLabels(droppedBefore(all, name, target), 'order-labels')
}
