import { codebook } from '../codebook-csv.ts'
import { agreement } from './agreement.ts'
import { dictionary } from './dictionary.ts'
import { documents } from './documents.ts'
import { figures } from './figures.ts'
import { findings } from './findings.ts'
import type { DescribedTable, Grain, ReviewedDocument } from './grain.ts'
import { history } from './history.ts'
import { noteCodes } from './note-codes.ts'
import { notes } from './notes.ts'

/** The tables made document by document. */
export const documentGrains: Grain<ReviewedDocument>[] = [
  notes,
  noteCodes,
  documents,
  findings,
  figures,
]

/** Every table that can be exported, in the order of the dictionary and of the zip file. */
export const grains: DescribedTable[] = [...documentGrains, codebook, agreement, history]

/** dictionary.csv: a row for every column of every table. */
export const columnDictionary = dictionary(grains)
