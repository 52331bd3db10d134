import { alike, type ConflictChoice, type ConflictSide } from '../../../../utils/report/transfer.ts'

/**
 * The choice after one of `total` conflicts was settled by a side. When each goes the other way than all are said to,
 * all go that way.
 */
export function withOne(
  { all, otherwise }: ConflictChoice,
  name: string,
  side: ConflictSide,
  total: number,
): ConflictChoice {
  const names = new Set(otherwise)
  if (side === all) names.delete(name)
  else names.add(name)
  return names.size === total ? alike(side) : { all, otherwise: names }
}

/** The side by which all conflicts are settled; null where some go one way and some the other. */
export const sideOfAll = ({ all, otherwise }: ConflictChoice): ConflictSide | null =>
  otherwise.size === 0 ? all : null

/** For how many of `total` conflicts the row of the file is taken. */
export const takenOf = ({ all, otherwise }: ConflictChoice, total: number): number =>
  all === 'theirs' ? total - otherwise.size : otherwise.size
