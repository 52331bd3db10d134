import { Zip, ZipDeflate } from 'fflate'

/** A file of an archive, written part by part. */
export interface ArchiveFile {
  name: string
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** Level 3 is twice as quick as 6, and tables of text become hardly larger. */
const level = 3

/**
 * A zip archive of files that are made one after another while it is written; memory holds one part. An archive ends
 * at 4 GB, the limit of the format without extensions that old programs do not read.
 */
export async function* zipped(
  files: AsyncIterable<ArchiveFile> | Iterable<ArchiveFile>,
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const failures: Error[] = []
  const zip = new Zip((error, bytes) => {
    if (error) failures.push(error)
    else ready.push(bytes)
  })
  for await (const { name, parts } of files) {
    const entry = new ZipDeflate(name, { level })
    zip.add(entry)
    for await (const part of parts) {
      entry.push(part)
      if (failures[0]) throw failures[0]
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  if (failures[0]) throw failures[0]
  yield* ready.splice(0)
}
