import { Zip, type ZipInputFile } from 'fflate'
import { crc32 } from './crc32.ts'

/** A file of an archive, written part by part. */
export interface ArchiveFile {
  name: string
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** An archive ends at 4 GB, and so does every file in it: the format says more only in a way old programs cannot read. */
const archiveLimit = 0xffffffff

/** What lies behind the files: a list of them, and room to close the one that is being written. */
const reserved = 1 << 20

/** Thrown when an archive would grow beyond what the format can say; nothing of it is of use. */
export class ArchiveTooLarge extends Error {
  constructor(
    /** The file at which it happened. */
    readonly file: string,
  ) {
    super(`the archive would be larger than 4 GB at ${file}`)
  }
}

/**
 * A zip archive of files that are made one after another while it is written; memory holds one part. Compressed by the
 * browser itself: a script's deflate leaves more garbage than the tables are large. Throws ArchiveTooLarge.
 */
export async function* zipped(
  files: AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>,
  limit = archiveLimit,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const failures: Error[] = []
  const zip = new Zip((error, bytes) => {
    if (error) failures.push(error)
    else ready.push(bytes)
  })
  let written = 0
  const taken = (name: string) => {
    if (failures[0]) throw failures[0]
    const some = ready.splice(0)
    written += some.reduce((sum, { length }) => sum + length, 0)
    if (written > limit - Math.min(reserved, limit / 4)) throw new ArchiveTooLarge(name)
    return some
  }
  for await (const { name, parts } of files) {
    const entry: ZipInputFile = { filename: name, compression: 8, crc: 0, size: 0 }
    zip.add(entry)
    for await (const bytes of deflated(parts, entry)) {
      if (entry.size! > limit) throw new ArchiveTooLarge(name)
      entry.ondata?.(null, bytes, false)
      yield* taken(name)
    }
    entry.ondata?.(null, new Uint8Array(), true)
    yield* taken(name)
  }
  zip.end()
  if (failures[0]) throw failures[0]
  yield* ready.splice(0)
}

/** The compressed bytes of a file; what has gone in is counted and summed up in its entry. */
async function* deflated(parts: ArchiveFile['parts'], entry: ZipInputFile) {
  const { readable, writable } = new CompressionStream('deflate-raw')
  const writer = writable.getWriter()
  const feeding = fed(parts, entry, writer)
  // Told below, once the reader has come to the end that a failure brings.
  feeding.catch(() => undefined)
  const reader = readable.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      yield value as Uint8Array<ArrayBuffer>
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  await feeding
}

async function fed(
  parts: ArchiveFile['parts'],
  entry: ZipInputFile,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const part of parts) {
      entry.crc = crc32(part, entry.crc)
      entry.size = entry.size! + part.length
      await writer.write(part as BufferSource)
    }
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => undefined)
    throw error
  }
}
