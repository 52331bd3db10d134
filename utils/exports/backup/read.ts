import { sha256 } from '@noble/hashes/sha2.js'
import type { z } from 'zod'
import { ImportProblem, type ImportRow, type RejectedRow } from '../../report/transfer.ts'
import { type Line, linesOf } from '../lines.ts'
import { checkedRow, isSuspicious } from '../records/checked-row.ts'
import { refuseNewer } from '../records/format-stamp.ts'
import {
  type BackupHeader,
  backupName,
  backupVersion,
  endSchema,
  headerSchema,
  rowLineSchema,
} from './format.ts'

/** A part of a file as it is read: rows to take and rows that cannot be taken. */
export interface ReadPart {
  rows: ImportRow[]
  rejected: RejectedRow[]
}

const lineFeed = Uint8Array.of(10)

/**
 * Reads a backup part by part. Throws an ImportProblem when the file is another, newer, damaged or cut off; that is
 * certain only when the last part has come, so nothing may be kept before.
 */
export async function* readBackup(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadPart> {
  const digest = sha256.create()
  let header: BackupHeader | null = null
  let ended = false
  let count = 0
  for await (const lines of linesOf(chunks)) {
    const part: ReadPart = { rows: [], rejected: [] }
    for (const line of lines) {
      const text = textOf(line)
      const value = jsonOf(text, line.number)
      if (ended) throw damaged(line.number)
      if (isEnd(value)) {
        checkEnd(value, hex(digest.digest()), count, line)
        ended = true
        continue
      }
      digest.update(line.bytes).update(lineFeed)
      if (header) {
        count++
        take(value, line.number, part, isSuspicious(text))
      } else header = headerOf(value)
    }
    yield part
  }
  if (!header) throw notABackup()
  if (!ended) throw cutOff()
}

const hex = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

const isEnd = (value: unknown): value is z.infer<typeof endSchema> =>
  (value as { end?: unknown } | null)?.end === true && endSchema.safeParse(value).success

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textOf({ bytes, number }: Line): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw number === 1 ? notABackup() : damaged(number)
  }
}

function jsonOf(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw line === 1 ? notABackup() : damaged(line)
  }
}

function headerOf(value: unknown): BackupHeader {
  const format = (value as { format?: unknown } | null)?.format
  if (typeof format !== 'string') throw notABackup()
  refuseNewer(format, backupName, backupVersion)
  const parsed = headerSchema.safeParse(value)
  if (!parsed.success) throw damaged(1)
  return parsed.data
}

function take(value: unknown, line: number, part: ReadPart, suspicious: boolean): void {
  const parsed = rowLineSchema.safeParse(value)
  if (!parsed.success) throw damaged(line)
  const { table, row, unreadable = false } = parsed.data
  // The parsed row is a copy without a key called __proto__; what is checked must be what the file says.
  const given = (value as { row: typeof row }).row
  const problem = checkedRow(table, given, unreadable, suspicious)
  if (problem) part.rejected.push({ line, table, ...problem })
  else part.rows.push({ line, table, row: given, unreadable, fields: null })
}

function checkEnd(end: z.infer<typeof endSchema>, digest: string, count: number, line: Line) {
  if (end.sha256 !== digest || end.rows !== count) throw damaged(line.number)
}

const notABackup = () =>
  new ImportProblem({
    zh: '这不是核阅的备份文件。可导入的有：备份（.jsonl）、批注表 notes.csv、标签表 codebook.csv。',
    en: 'This is no backup of Heyue. What can be imported: a backup (.jsonl), notes.csv, codebook.csv.',
  })

const damaged = (line: number) =>
  new ImportProblem(
    {
      zh: `备份文件已损坏或被改动（第 ${line} 行处与校验不符）。没有导入任何内容。`,
      en: `The backup is damaged or was changed (line ${line} does not agree with its checksum). Nothing was imported.`,
    },
    line,
  )

const cutOff = () =>
  new ImportProblem({
    zh: '备份文件不完整：缺少最后一行，可能没有下载或复制完。没有导入任何内容。',
    en: 'The backup is incomplete: its last line is missing, perhaps it was not copied to the end. Nothing was imported.',
  })
