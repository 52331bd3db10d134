/** Bytes as text, or why they are none: a file by its first bytes, or nothing readable at all. */
export type Decoded =
  | { ok: true; text: string }
  | { ok: false; problem: 'pdf' | 'zip' | 'office' | 'image' | 'archive' | 'binary' | 'empty' }

type Problem = Extract<Decoded, { ok: false }>['problem']

/** The first bytes of files that are often found instead of a page, in hexadecimal. */
const signatures: [RegExp, Problem][] = [
  [/^25504446/, 'pdf'],
  [/^504b0304/, 'zip'],
  [/^d0cf11e0/, 'office'],
  [/^(?:89504e47|ffd8ff|47494638|52494646)/, 'image'],
  [/^(?:1f8b|52617221|377abcaf)/, 'archive'],
]

/**
 * Bytes as text: by byte order mark, by the charset the server names (`contentType`), by the one the page declares,
 * else UTF-8 where the bytes are valid UTF-8 and GB18030 where they are not; what is called UTF-8 and is not is read
 * by the page's own word or as GB18030, and what is UTF-8 is read so whatever it is called: programs that save pages
 * keep the META tag of the bytes they converted.
 */
export function decode(bytes: Uint8Array, contentType: string | null = null): Decoded {
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  const first = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const known = signatures.find(([pattern]) => pattern.test(first))
  if (known) return { ok: false, problem: known[1] }
  const marked = byteOrderMark(bytes)
  if (!marked && isBinary(bytes)) return { ok: false, problem: 'binary' }
  const own = declared(latin(bytes.subarray(0, 4096)))
  const named = encodingOf(/charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? '')?.[1])
  const text = decodeAs(bytes, marked ?? named ?? own, own)
  return text.trim() === '' ? { ok: false, problem: 'empty' } : { ok: true, text }
}

function decodeAs(bytes: Uint8Array, charset: string | null, own: string | null): string {
  const wide = charset !== null && charset !== 'utf-8'
  if (wide && !chinese.has(charset)) return new TextDecoder(charset).decode(bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return wide && !ideographs.test(text) ? new TextDecoder(charset).decode(bytes) : text
  } catch {
    if (wide) return new TextDecoder(charset).decode(bytes)
    if (charset && mostlyUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
    return new TextDecoder(own && own !== 'utf-8' ? own : 'gb18030').decode(bytes)
  }
}

/** Charsets of whose texts next to none are valid UTF-8 with ideographs: the bytes of their characters come in pairs. */
const chinese = new Set(['gbk', 'gb18030', 'big5'])
const ideographs = /[\u4e00-\u9fff]{2}/

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
  return encodingOf(/<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1])
}

function encodingOf(name: string | undefined): string | null {
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
  return new TextDecoder('latin1').decode(bytes)
}
