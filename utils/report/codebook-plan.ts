import { sameName } from './codebook.ts'
import { type Label, plainColor } from './label.ts'

/** A label from a file; what the file does not say is absent. */
export type PlannedLabel = Pick<Label, 'name'> & Partial<Omit<Label, 'name' | 'order'>>

/**
 * What becomes of a label of a file.
 * new: no label has its name · same: nothing would change · changed: description, colour, place or digit change ·
 * conflicting: its name differs from one of ours only in spaces, width or case, or its digit is another label's here
 */
export type CodebookOutcome = 'new' | 'same' | 'changed' | 'conflicting'

/** A line of the dry run: the label as it would be, and which fields change. */
export interface CodebookPlan {
  outcome: CodebookOutcome
  label: Label
  fields: (keyof Label)[]
  /** The label it conflicts with. */
  with: string | null
}

/** Holds the labels of a file against the codebook: what importing them would do. Changes nothing. */
export function planCodebook(present: Label[], given: PlannedLabel[]): CodebookPlan[] {
  let last = Math.max(0, ...present.map(({ order }) => order))
  return given.map(({ name, description, color, parent, shortcut }) => {
    const ours = present.find((label) => label.name === name)
    const said = { description, color, parent, shortcut }
    const heard = Object.fromEntries(
      Object.entries(said).filter(([, value]) => value !== undefined),
    )
    const blank = { description: '', color: plainColor, parent: null, shortcut: null }
    const label: Label = { ...blank, order: ours?.order ?? ++last, ...ours, ...heard, name }
    const fields = ours ? changedFields(ours, label) : []
    const other = conflictOf(label, ours, present)
    const outcome = outcomeOf(ours, fields, other)
    return { outcome, label, fields, with: other }
  })
}

function outcomeOf(ours: Label | undefined, fields: string[], other: string | null) {
  if (ours && fields.length === 0) return 'same'
  if (other !== null) return 'conflicting'
  return ours ? 'changed' : 'new'
}

const changedFields = (ours: Label, label: Label) =>
  (Object.keys(label) as (keyof Label)[]).filter((field) => ours[field] !== label[field])

function conflictOf(label: Label, ours: Label | undefined, present: Label[]): string | null {
  const others = present.filter(({ name }) => name !== label.name)
  const alike = ours ? undefined : others.find(({ name }) => sameName(name, label.name))
  const digit = others.find(
    ({ shortcut }) =>
      shortcut !== null && shortcut === label.shortcut && ours?.shortcut !== shortcut,
  )
  return (alike ?? digit)?.name ?? null
}
