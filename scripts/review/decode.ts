/** Why bytes are no text to be reviewed, in words that say what to do. */
export class UnreadableError extends Error {}

/** The first bytes of files that are often given by mistake, in hexadecimal. */
const signatures: [RegExp, string][] = [
  [/^25504446/, 'a PDF file: save its text as .txt, or save the page that links to it'],
  [/^504b0304/, 'a ZIP container (.docx, .ofd, .xlsx or .zip): save its text as .txt'],
  [/^d0cf11e0/, 'an old Office file (.doc, .wps, .xls): save its text as .txt'],
  [/^(?:89504e47|ffd8ff|47494638|52494646)/, 'an image: text in images is not read'],
  [/^(?:1f8b|52617221|377abcaf)/, 'a compressed archive: unpack it first'],
]

/**
 * Bytes as text: by byte order mark, by the charset the page declares, else UTF-8 where the bytes are valid UTF-8 and
 * GB18030 where they are not; a page that declares UTF-8 and is not is read as GB18030 as well. Throws
 * UnreadableError for what is empty or no text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableError('the file is empty')
  const first = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const known = signatures.find(([pattern]) => pattern.test(first))
  if (known) throw new UnreadableError(`this is ${known[1]}`)
  const marked = byteOrderMark(bytes)
  if (!marked && isBinary(bytes))
    throw new UnreadableError('this is a binary file, not a page or a text')
  const text = decodeAs(bytes, marked ?? declared(latin(bytes.subarray(0, 4096))))
  if (text.trim() === '') throw new UnreadableError('the file holds no text')
  return text
}

function decodeAs(bytes: Uint8Array, charset: string | null): string {
  if (charset && charset !== 'utf-8') return new TextDecoder(charset).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return charset && mostlyUtf8(bytes)
      ? new TextDecoder('utf-8').decode(bytes)
      : new TextDecoder('gb18030').decode(bytes)
  }
}

/** A page cut in the middle of a character is still UTF-8: at most one broken character in a thousand. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  return broken * 1000 < text.length || broken <= 1
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** The charset of a META tag; null when there is none or nobody knows it. */
function declared(head: string): string | null {
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  if (!name) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

/** Text has no NUL and next to no control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)
      control++
  }
  return control * 50 > sample.length
}

/** Bytes as the characters of the same number: enough to read ASCII in any charset. */
function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
