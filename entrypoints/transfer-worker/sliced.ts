import type { GivenFile } from '../../utils/exports/read-file.ts'
import { givenAway } from './given-away.ts'

/** Bytes that are read at once: their rows are sorted and written together. */
const slice = 256 * 1024

/**
 * A file read slice by slice, each freed when it has been gone through. The browser's own stream hands on what is freed
 * only when garbage is collected; asked to fill a buffer of ours, it stops for ever somewhere in a file of 800 MB.
 */
export function sliced(file: File, show: (share: number) => void): GivenFile {
  const { name, size } = file
  const stream = () => {
    let at = 0
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          if (at >= size) return controller.close()
          const bytes = new Uint8Array(await file.slice(at, at + slice).arrayBuffer())
          at += slice
          controller.enqueue(bytes)
        },
      },
      // Nothing ahead of who reads.
      { highWaterMark: 0 },
    )
  }
  return { name, size, stream, onRead: (bytes) => show(bytes / size), release: givenAway }
}
