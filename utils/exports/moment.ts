/** An ISO moment written with the given offset from Greenwich: 2025-03-12T17:00:00.000+08:00. */
export function writtenAt(moment: string, offsetMinutes: number): string {
  const shifted = new Date(Date.parse(moment) + offsetMinutes * 60_000).toISOString().slice(0, -1)
  const size = Math.abs(offsetMinutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${shifted}${offsetMinutes < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`
}
