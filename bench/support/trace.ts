import type { CDPSession } from 'playwright-core'

/** One entry of a trace; times in microseconds. */
export interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** Processor time. */
  tdur?: number
  pid: number
  tid: number
  args?: { data?: { url?: string; frame?: string } }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8']

/** Records what the browser does while `work` runs. */
export async function traced(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories },
  })
  try {
    await work()
  } finally {
    const complete = new Promise<void>((done) =>
      session.once('Tracing.tracingComplete', () => done()),
    )
    await session.send('Tracing.end')
    await complete
    session.off('Tracing.dataCollected', collect)
  }
  return events
}

const running = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile'])

/** Milliseconds spent in scripts of extensions: compiling, evaluating, and functions called later. */
export function extensionMilliseconds(events: TraceEvent[]): number {
  const own = events.filter(
    ({ name, args }) =>
      running.has(name) && args?.data?.url?.startsWith('chrome-extension://') === true,
  )
  return outermost(own).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000
}

/** Leaves out what happened within another one of the same thread, which would be counted twice. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  const ends = new Map<number, number>()
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ tid, ts, dur = 0 }) => {
      if (ts < (ends.get(tid) ?? 0)) return false
      ends.set(tid, ts + dur)
      return true
    })
}
