import { ImportProblem } from '../report/transfer.ts'
import { backupName } from './backup/format.ts'
import { type ReadPart, readBackup } from './backup/read.ts'
import { readCodebook } from './records/read-codebook.ts'
import { readNotes } from './records/read-notes.ts'

/** Tables are read as one text; more than this is better handed on as a backup, which is read line by line. */
const largestTable = 256 * 1024 * 1024

/** A file given for import; a File of the browser is one. */
export interface GivenFile {
  name: string
  size: number
  stream: () => ReadableStream<Uint8Array>
  /** Hears how many bytes of it have been read, whenever its rows are gone through. */
  onRead?: (bytes: number) => void
  /** Frees bytes of its stream that have been gone through. */
  release?: (bytes: Uint8Array) => void
  /** True of what is unzipped while it is read. */
  zipped?: boolean
}

/** What a file is, by its first bytes, and its rows part by part. */
export interface OpenedFile {
  /** heyue-backup, heyue-notes or heyue-codebook. */
  format: string
  parts: () => AsyncIterable<ReadPart>
}

/** Opens a file; throws an ImportProblem when it is nothing that can be imported. Reads no more than its beginning. */
export async function openFile(file: GivenFile): Promise<OpenedFile> {
  const first = await beginning(file)
  refuseContainers(first)
  const unpacked = isGzip(first) ? unzipped(file) : file
  const start = await beginning(unpacked)
  const text = new TextDecoder(marked(start) ?? 'utf-8').decode(start)
  if (text.startsWith('{'))
    return { format: backupName, parts: () => readBackup(chunksOf(unpacked)) }
  return { format: tableFormat(text), parts: () => tableParts(unpacked) }
}

function tableFormat(text: string): string {
  const head = text.split(/\r?\n/, 1)[0] ?? ''
  if (/(^|[^\w])note_id/.test(head)) return 'heyue-notes'
  if (/(^|[^\w])code([^\w]|$)/.test(head)) return 'heyue-codebook'
  throw unknown()
}

async function* tableParts(file: GivenFile): AsyncGenerator<ReadPart> {
  const text = await textOf(file)
  const read = tableFormat(text.slice(0, 4096)) === 'heyue-notes' ? readNotes : readCodebook
  yield* read(text)
}

/** UTF-8, UTF-16 by its mark, else what Chinese spreadsheets write when they save a table again. */
async function textOf(file: GivenFile): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(file)) {
    size += chunk.length
    if (size > largestTable) throw tooLarge()
    parts.push(chunk.slice())
  }
  const bytes = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
  const mark = marked(bytes)
  for (const charset of mark ? [mark] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes)
    } catch {
      // Not in this charset: the next one is tried.
    }
  }
  throw wrongCharset()
}

/** What spreadsheets call Unicode text. */
const marked = (bytes: Uint8Array) => (bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null)

async function beginning(file: GivenFile): Promise<Uint8Array> {
  const reader = file.stream().getReader()
  try {
    const parts: number[] = []
    while (parts.length < 4096) {
      const { done, value } = await reader.read()
      if (done) break
      parts.push(...value.subarray(0, 4096))
    }
    return Uint8Array.from(parts)
  } catch (error) {
    throw unreadable(error, file)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** The bytes of a file, each part holding until the next is asked for; an error of reading becomes words for people. */
async function* chunksOf(file: GivenFile): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let count = 0
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error) => {
        throw unreadable(error, file)
      })
      if (done) return
      count += value.length
      file.onRead?.(count)
      yield value
      file.release?.(value)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Memory stays bounded whatever the file swells to: lines and tables have their largest sizes. */
function unzipped({ name, size, stream, onRead, release }: GivenFile): GivenFile {
  const counted = () => {
    let count = 0
    return new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        count += chunk.length
        onRead?.(count)
        controller.enqueue(chunk)
      },
    })
  }
  const unzip = () =>
    new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>
  const unzippedStream = () => stream().pipeThrough(counted()).pipeThrough(unzip())
  return { name, size, stream: unzippedStream, zipped: true, ...(release && { release }) }
}

function refuseContainers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw empty()
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw container()
}

const problem = (zh: string, en: string) => new ImportProblem({ zh, en })

const damaged = () =>
  problem(
    '文件读不出来：压缩的内容不完整或已损坏，可能没有下载或复制完。没有导入任何内容。',
    'The file cannot be read: what is compressed in it is cut off or damaged. Nothing was imported.',
  )

const empty = () => problem('文件是空的。', 'The file is empty.')

const container = () =>
  problem(
    '这是压缩包或 Excel 文件（.zip、.xlsx）。请先解压，选择其中的 notes.csv 或 codebook.csv；Excel 文件请另存为 CSV。',
    'This is a zip archive or an Excel file. Unpack it and choose notes.csv or codebook.csv; save an Excel file as CSV.',
  )

const unknown = () =>
  problem(
    '认不出这个文件。可导入的有：备份（.jsonl）、批注表 notes.csv、标签表 codebook.csv。',
    'This file is not known. What can be imported: a backup (.jsonl), notes.csv, codebook.csv.',
  )

const tooLarge = () =>
  problem(
    '表格超过 256 MB。请改用备份文件，它可以逐行读取。',
    'The table is larger than 256 MB. Use a backup instead, which is read line by line.',
  )

const wrongCharset = () =>
  problem(
    '文件的编码不是 UTF-8，也不是 GB 18030。请另存为 UTF-8 的 CSV。',
    'The file is neither UTF-8 nor GB 18030. Save it as CSV in UTF-8.',
  )

function unreadable(error: unknown, { zipped }: GivenFile): ImportProblem {
  // What unzips says of bytes that do not fit it says in English to everybody; a disk fails with an exception of the DOM.
  if (zipped && !(error instanceof DOMException)) return damaged()
  const said = error instanceof Error ? error.message : String(error)
  return problem(`文件读不出来：${said}`, `The file cannot be read: ${said}`)
}
