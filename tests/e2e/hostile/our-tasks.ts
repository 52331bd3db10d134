import type { TraceEvent } from '../../../bench/support/trace.ts'

const scripts = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks'])

/** Milliseconds of processor time where the trace knows it, else of the clock. */
const cost = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000

/**
 * How long each task lasted in which the extension ran, in milliseconds. A task that began with a script of ours is
 * ours as a whole, with what the browser did in it; of a page's own task only the calls into our functions count.
 */
export function ourTasks(events: TraceEvent[]): number[] {
  const byThread = new Map<string, TraceEvent[]>()
  for (const event of events.filter(({ ph }) => ph === 'X')) {
    const thread = `${event.pid} ${event.tid}`
    const known = byThread.get(thread)
    if (known) known.push(event)
    else byThread.set(thread, [event])
  }
  return [...byThread.values()].flatMap((all) => inThread(all.sort((a, b) => a.ts - b.ts)))
}

function inThread(events: TraceEvent[]): number[] {
  const tasks = events.filter(
    ({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask',
  )
  const calls = events.filter(({ name }) => scripts.has(name))
  let next = 0
  return tasks.flatMap((task) => {
    const end = task.ts + (task.dur ?? 0)
    while (calls[next] && calls[next]!.ts < task.ts) next++
    const within: TraceEvent[] = []
    for (let at = next; calls[at] && calls[at]!.ts < end; at++) within.push(calls[at]!)
    const own = within.filter(isOurs)
    if (own.length === 0) return []
    const began = within[0]!
    return [isOurs(began) ? cost(task) : own.reduce((sum, call) => sum + cost(call), 0)]
  })
}

/** What we put into pages; our own pages have threads of their own. */
const inPages = /^chrome-extension:.*\/(gate|reader)\.js$/

function isOurs({ args }: TraceEvent): boolean {
  return inPages.test(args?.data?.url ?? '')
}
