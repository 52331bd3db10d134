import { readFile, stat } from 'node:fs/promises'
import { UnreadableError } from './decode.ts'

/** Larger inputs are no report page, in bytes. */
const largest = 16 * 1024 * 1024
/** How long a server may take, in milliseconds. */
const patience = 20_000

/** The bytes of a file or of an http(s) address. Throws UnreadableError with words for people. */
export async function readBytes(source: string): Promise<Uint8Array> {
  return isAddress(source) ? fetched(source) : fromFile(source)
}

/** True for inputs that are web addresses and not files. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

async function fromFile(path: string): Promise<Uint8Array> {
  try {
    const info = await stat(path)
    if (info.isDirectory()) throw new UnreadableError('this is a directory: name the files in it')
    if (!info.isFile()) throw new UnreadableError('this is no ordinary file')
    if (info.size > largest) throw tooLarge(info.size)
    return await readFile(path)
  } catch (error) {
    throw asUnreadable(error)
  }
}

async function fetched(address: string): Promise<Uint8Array> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(patience),
      redirect: 'follow',
    })
    if (!answer.ok)
      throw new UnreadableError(`the server answered ${answer.status} ${answer.statusText}`)
    const announced = Number(answer.headers.get('content-length') ?? 0)
    if (announced > largest) throw tooLarge(announced)
    return await limited(answer)
  } catch (error) {
    throw asUnreadable(error)
  }
}

/** Reads a body and stops as soon as it is too large, whatever the server announced. */
async function limited(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of answer.body ?? []) {
    size += part.length
    if (size > largest) throw tooLarge(size)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function tooLarge(size: number): UnreadableError {
  const megabytes = (size / 1024 / 1024).toFixed(0)
  return new UnreadableError(`too large (${megabytes} MB): a report page has at most 16 MB`)
}

function asUnreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error
  const { code, name, cause, message } = error as NodeJS.ErrnoException & {
    cause?: { code?: string }
  }
  const known: Record<string, string> = {
    ENOENT: 'there is no such file',
    EACCES: 'the file may not be read: check its permissions',
    ENOTFOUND: 'the host is not known: check the address and the network',
    ECONNREFUSED: 'the server refused the connection',
    TimeoutError: `the server did not answer within ${patience / 1000} seconds`,
  }
  const found = known[code ?? ''] ?? known[name] ?? known[cause?.code ?? '']
  return new UnreadableError(found ?? `it cannot be read (${cause?.code ?? code ?? message})`)
}
