/** Begins the names of files that exports are collected in before the browser downloads them. */
const temporary = 'heyue-export-'

interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string
    types: { accept: Record<string, string[]> }[]
  }) => Promise<FileSystemFileHandle>
}

/** Somewhere to write a file to, part by part. */
export interface Destination {
  write: (part: Uint8Array) => Promise<void>
  /** Nothing is left of it. */
  abort: () => Promise<void>
  /** The file is whole; where the browser has to download it, the download begins. */
  close: () => Promise<void>
}

/**
 * Asks where to save, where the browser can write into files; elsewhere the file is collected on disk, in the storage
 * of the extension, and then downloaded. Null when the person changed their mind. To be called in a click.
 */
export async function chooseDestination(name: string, mime: string): Promise<Destination | null> {
  const picker = (globalThis as SavePicker).showSaveFilePicker
  if (!picker) return collected(name, mime)
  try {
    const extension = `.${name.split('.').at(-1)}`
    const accept = { [mime.split(';')[0]!]: [extension] }
    return await intoHandle(await picker({ suggestedName: name, types: [{ accept }] }))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

async function intoHandle(handle: FileSystemFileHandle): Promise<Destination> {
  const writable = await handle.createWritable()
  return {
    write: (part) => writable.write(part as BufferSource),
    abort: () => writable.abort(),
    close: () => writable.close(),
  }
}

async function collected(name: string, mime: string): Promise<Destination> {
  const folder = await navigator.storage.getDirectory().catch(() => null)
  return folder ? onDisk(folder, name, mime) : inMemory(name, mime)
}

/** A download may go on reading what it was collected in for so long, in milliseconds. */
const downloading = 10 * 60_000

/**
 * Deletes what exports were collected in a while ago: who deletes everything means copies of it as well, but for the
 * backup made just before.
 */
export async function forgetCollected(): Promise<void> {
  const folder = await navigator.storage.getDirectory().catch(() => null)
  if (folder) await forgetEarlier(folder, Date.now() - downloading)
}

async function onDisk(folder: FileSystemDirectoryHandle, name: string, mime: string) {
  await forgetEarlier(folder)
  const own = temporary + crypto.randomUUID()
  const handle = await folder.getFileHandle(own, { create: true })
  const { write, abort, close } = await intoHandle(handle)
  return {
    write,
    abort: async () => {
      await abort()
      await folder.removeEntry(own)
    },
    close: async () => {
      await close()
      const file = await handle.getFile()
      download(new File([file], name, { type: mime }), name)
    },
  }
}

/** A download may still read its file long after it began; the next export clears up. */
async function forgetEarlier(folder: FileSystemDirectoryHandle, before = Infinity): Promise<void> {
  const entries = folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>
  for await (const [name, handle] of entries) {
    if (!name.startsWith(temporary)) continue
    // Another tab may be clearing up as well.
    const file = await handle.getFile().catch(() => null)
    if (file && file.lastModified < before) await folder.removeEntry(name).catch(() => undefined)
  }
}

/** For browsers without storage for files: blobs the browser itself may move to disk. */
function inMemory(name: string, mime: string): Destination {
  const parts: BlobPart[] = []
  return {
    write: async (part) => void parts.push(new Blob([part as BlobPart])),
    abort: async () => void parts.splice(0),
    close: async () => download(new Blob(parts, { type: mime }), name),
  }
}

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), downloading)
}
