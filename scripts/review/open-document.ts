import { JSDOM, VirtualConsole } from 'jsdom'
import { decode, UnreadableError } from './decode.ts'

/** Bytes as a Document; `isText` for plain texts, one paragraph a line. No script runs, nothing is loaded. */
export function openDocument(bytes: Uint8Array, isText: boolean, url: string | null): Document {
  const text = decode(bytes)
  if (isText || !/<[a-z!][^>]{0,2000}>/i.test(text)) return fromText(text)
  if (/^(?:From|MIME-Version|Content-Type|Snapshot-Content-Location):/im.test(text.slice(0, 300))) {
    throw new UnreadableError('this is a web archive (.mht): save the page as HTML only')
  }
  const options = { virtualConsole: new VirtualConsole() }
  return new JSDOM(text, url ? { ...options, url } : options).window.document
}

function fromText(text: string): Document {
  const { document } = new JSDOM('<!doctype html><body></body>').window
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (line.trim() === '') continue
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    document.body.append(paragraph)
  }
  return document
}
