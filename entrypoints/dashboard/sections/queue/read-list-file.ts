/** The text of a list as a file: UTF-8, or GB18030 as Excel and WPS save it; not readable when it holds NULs. */
export async function readListFile(
  file: File,
): Promise<{ ok: true; text: string } | { ok: false }> {
  const bytes = await file.arrayBuffer()
  const text = inUtf8(bytes) ?? new TextDecoder('gb18030').decode(bytes)
  // Tables saved as .xlsx and renamed, pictures and the like.
  return text.includes('\0') ? { ok: false } : { ok: true, text }
}

function inUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
