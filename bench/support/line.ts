/** One measurement: ours beside a peer's, or a value alone. */
export interface Measurement {
  case: string
  metric: string
  ours?: number
  peer?: number
  value?: number
}

/** Prints a measurement as a JSON line; ratio is the peer's over ours. */
export function report(bench: string, { case: name, metric, ...rest }: Measurement): void {
  const { ours = null, peer = null, value = null } = rest
  const ratio = ours && peer !== null ? round(peer / ours) : null
  const rounded = [ours, peer, value].map((one) => one && round(one))
  const [o, p, v] = rounded
  console.log(JSON.stringify({ bench, case: name, metric, ours: o, peer: p, value: v, ratio }))
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}

/** Time of one run in milliseconds. */
export function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Shortest of several runs in milliseconds: what else the machine does only ever adds to a run. */
export function best(runs: number, run: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY
  for (let count = 0; count < runs; count++) shortest = Math.min(shortest, timed(run))
  return shortest
}
