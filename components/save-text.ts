/** Downloads a text or picture under a name; characters that file systems refuse become underscores. */
export function saveText(
  content: string | Blob,
  name: string,
  mime = 'text/csv;charset=utf-8',
): void {
  const url = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type: mime }),
  )
  const download = name.replace(/[\\/:*?"<>|\s]+/g, '_')
  Object.assign(document.createElement('a'), { href: url, download }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Today as it stands in file names: 2026-11-21, by the reader's own clock. */
export const today = (): string => new Date().toLocaleDateString('sv')
