/**
 * The rooms that are tried: the least share of mutants their tests must notice, what is left out of them and why
 * (docs/mutation.md).
 */
export const rooms = {
  anchors: { least: 85, ignoreStatic: false, without: null },
  exports: { least: 85, ignoreStatic: true, without: null },
  checks: {
    least: 80,
    ignoreStatic: true,
    without: 'property\\.test|without end',
  },
}

const tried = ['Killed', 'Timeout', 'Survived', 'NoCoverage']
const percent = (part, whole) => (whole === 0 ? 100 : (100 * part) / whole)

/** How many mutants of a room came to what, and which share of those tried was noticed. */
export function scoreOf(room, mutants) {
  const counts = tried.map((status) => mutants.filter((one) => one.status === status).length)
  const [killed, timeout] = counts
  const whole = counts.reduce((sum, count) => sum + count, 0)
  return { room, counts, whole, noticed: killed + timeout }
}

/** The scores as lines to print; `enough` is false when one is below what its room must reach. */
export function table(scores) {
  const total = {
    room: 'total',
    counts: tried.map((_, at) => scores.reduce((sum, { counts }) => sum + counts[at], 0)),
    whole: scores.reduce((sum, { whole }) => sum + whole, 0),
    noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
  }
  const failing = ({ room, noticed, whole }) => percent(noticed, whole) < (rooms[room]?.least ?? 0)
  const head = ['room', 'score', ...tried.map((status) => status.toLowerCase()), 'least']
  const rows = [...scores, total].map(({ room, counts, whole, noticed }) => [
    room,
    `${percent(noticed, whole).toFixed(1)} %`,
    ...counts.map(String),
    rooms[room] ? `${rooms[room].least} %` : '',
  ])
  const shown = [head, ...rows].map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(8) : cell.padStart(11))).join(''),
  )
  const below = scores.filter(failing).map(({ room }) => `${room} is below its least score`)
  return { lines: [...shown, ...below], enough: below.length === 0 }
}
