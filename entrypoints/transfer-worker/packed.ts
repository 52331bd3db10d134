const smallest = 1 << 20

/** The bytes at the beginning of a buffer: the given one, or a new one of twice the size where it is too small. */
export function packed(bytes: Uint8Array, given: ArrayBuffer | null): Uint8Array<ArrayBuffer> {
  const fits = given !== null && given.byteLength >= bytes.length
  const buffer = fits ? given : new ArrayBuffer(Math.max(smallest, bytes.length * 2))
  const view = new Uint8Array(buffer, 0, bytes.length)
  view.set(bytes)
  return view
}
