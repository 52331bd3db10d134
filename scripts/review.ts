import { readFile } from 'node:fs/promises'
import { readPage } from '../utils/pages/read-page.ts'
import { parseStandard } from '../utils/report/parse-standard.ts'
import type { Standard } from '../utils/report/standard.ts'
import { reviewPage } from '../utils/review.ts'
import { standards } from '../utils/standards/registry.ts'
import { type Arguments, parseArguments, usage } from './review/arguments.ts'
import { openDocument } from './review/open-document.ts'
import { printCsv } from './review/print-csv.ts'
import { printText } from './review/print-text.ts'
import { isAddress, readBytes } from './review/read-bytes.ts'
import { type FailedRecord, type ReviewRecord, recordOf } from './review/record.ts'

/** Exit status for wrong usage and for inputs that could not be read. */
const failed = 2

async function main(words: string[]): Promise<number> {
  const asked = parseArguments(words)
  if (asked === 'help') return say(usage, 0)
  if ('problem' in asked) return complain(`${asked.problem}\n\n${usage}`)
  const chosen = await chooseStandards(asked.standard)
  if ('problem' in chosen) return complain(chosen.problem)
  const records = await reviewAll(asked, chosen.standards)
  if (asked.format === 'json') await write(`${JSON.stringify(records, null, 1)}\n`)
  if (asked.format === 'csv') await write(printCsv(records, contentIds(chosen.standards)))
  return records.some((record) => 'error' in record) ? failed : 0
}

async function reviewAll({ sources, format }: Arguments, chosen: Standard[]) {
  const records: (ReviewRecord | FailedRecord)[] = []
  for (const [index, source] of sources.entries()) {
    if (sources.length > 1) console.error(`[${index + 1}/${sources.length}] ${source}`)
    const record = await reviewOne(source, chosen)
    if ('error' in record) console.error(`${source}: ${record.error}`)
    if (format === 'text') await write(printText(record))
    records.push(record)
  }
  return records
}

/** One input that cannot be read, or that trips the program, never keeps the others from being printed. */
async function reviewOne(source: string, chosen: Standard[]): Promise<ReviewRecord | FailedRecord> {
  try {
    const url = isAddress(source) ? source : null
    const document = openDocument(await readBytes(source), /\.te?xt$/i.test(source), url)
    const page = readPage(document, url)
    const record = recordOf(source, reviewPage(page, { standards: chosen, overruling: null }))
    document.defaultView?.close()
    return record
  } catch (error) {
    return { source, error: error instanceof Error ? error.message : String(error) }
  }
}

async function chooseStandards(
  wanted: string | null,
): Promise<{ standards: Standard[] } | { problem: string }> {
  if (wanted === null) return { standards }
  if (/\.json$/i.test(wanted)) return ownStandard(wanted)
  const found = standards.filter(({ id }) => id === wanted)
  const known = standards.map(({ id }) => id).join(', ')
  return found.length > 0
    ? { standards: found }
    : { problem: `there is no standard ${wanted}; known are ${known}` }
}

async function ownStandard(path: string): Promise<{ standards: Standard[] } | { problem: string }> {
  try {
    const parsed = parseStandard(JSON.parse(await readFile(path, 'utf8')))
    if (parsed.ok) return { standards: [parsed.standard] }
    const lines = parsed.problems.map(({ field, message }) => `  ${field}: ${message.en}`)
    return { problem: `${path} is no standard:\n${lines.join('\n')}` }
  } catch (error) {
    return { problem: `${path}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function contentIds(chosen: Standard[]): string[] {
  const ids = chosen.flatMap(({ contents }) => contents.filter((c) => c.required).map((c) => c.id))
  return [...new Set(ids)]
}

/** Writes and waits until a pipe has taken it: process.exit would cut long output. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve())
  })
}

async function say(text: string, status: number): Promise<number> {
  await write(`${text}\n`)
  return status
}

function complain(text: string): number {
  console.error(text)
  return failed
}

process.exitCode = await main(process.argv.slice(2))
