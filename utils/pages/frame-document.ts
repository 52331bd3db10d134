/** The document in a frame; null where there is none, or it is of another origin, as such frames do not open. */
export function documentIn(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}
