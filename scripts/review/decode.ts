import { decode as decoded } from '../../utils/pages/decode.ts'

/** Why bytes are no text to be reviewed, in words that say what to do. */
export class UnreadableError extends Error {}

const words: Record<Extract<ReturnType<typeof decoded>, { ok: false }>['problem'], string> = {
  pdf: 'this is a PDF file: save its text as .txt, or save the page that links to it',
  zip: 'this is a ZIP container (.docx, .ofd, .xlsx or .zip): save its text as .txt',
  office: 'this is an old Office file (.doc, .wps, .xls): save its text as .txt',
  image: 'this is an image: text in images is not read',
  archive: 'this is a compressed archive: unpack it first',
  binary: 'this is a binary file, not a page or a text',
  empty: 'the file is empty, or holds no text',
}

/** Bytes of a saved page as text, in whatever charset. Throws UnreadableError for what is empty or no text. */
export function decode(bytes: Uint8Array): string {
  const result = decoded(bytes)
  if (!result.ok) throw new UnreadableError(words[result.problem])
  return result.text
}
