/** How much a host is asked for at once: the reviewer's setting. */
export interface Politeness {
  /** From the end of one request to a host to the beginning of the next, in milliseconds. */
  pauseMs: number
  /** Hosts that are asked at the same time at most. */
  hosts: number
}

/** An address waiting for its turn; moments are milliseconds of any one clock. */
export interface Task {
  id: string
  listId: string
  host: string
  /** Not to be begun before; 0 for at once. */
  notBefore: number
}

interface Host {
  waiting: Task[]
  busy: boolean
  /** When the next request may begin. */
  freeAt: number
}

/**
 * Whose turn it is: one request at a time to a host, a pause after each, some hosts at once, in the order in which
 * the tasks came. Knows no clock: every call says what time it is.
 */
export class Schedule {
  private readonly hosts = new Map<string, Host>()
  private running = 0

  constructor(private politeness: Politeness) {}

  /** Changes pause and number of hosts for all that begins from now on. */
  setPoliteness(politeness: Politeness): void {
    this.politeness = politeness
  }

  /** Puts a task at the end of its host's row. */
  add(task: Task): void {
    this.host(task.host).waiting.push(task)
  }

  /** Takes the waiting tasks of a list out; what is under way goes on. */
  drop(listId: string): void {
    for (const host of this.hosts.values()) {
      host.waiting = host.waiting.filter((task) => task.listId !== listId)
    }
  }

  /** The tasks to begin now; each keeps its host until end() is called for it. */
  take(now: number): Task[] {
    const taken: Task[] = []
    for (const [name, host] of this.hosts) {
      if (this.running >= this.politeness.hosts) break
      const task = dueIn(host, now)
      if (!task) continue
      host.waiting.splice(host.waiting.indexOf(task), 1)
      host.busy = true
      this.running++
      taken.push(task)
      this.toTheEnd(name, host)
    }
    return taken
  }

  /** The task is over; its host rests for the pause, or until `restUntil` when the server asked for more. */
  end(task: Pick<Task, 'host'>, now: number, restUntil = 0): void {
    const host = this.host(task.host)
    if (host.busy) this.running--
    host.busy = false
    this.rest(task.host, now, restUntil)
  }

  /** Lets a host rest without a task of its own: a redirect led there. */
  rest(name: string, now: number, restUntil = 0): void {
    const host = this.host(name)
    host.freeAt = Math.max(host.freeAt, now + this.politeness.pauseMs, restUntil)
  }

  /** When take() will have something next; null while that depends on the end of a task, or nothing waits. */
  nextAt(): number | null {
    if (this.running >= this.politeness.hosts) return null
    let next: number | null = null
    for (const host of this.hosts.values()) {
      const at = readyAt(host)
      if (at !== null && (next === null || at < next)) next = at
    }
    return next
  }

  private host(name: string): Host {
    const known = this.hosts.get(name)
    if (known) return known
    const host: Host = { waiting: [], busy: false, freeAt: 0 }
    this.hosts.set(name, host)
    return host
  }

  /** Hosts take turns: the one just asked goes behind the others. */
  private toTheEnd(name: string, host: Host): void {
    this.hosts.delete(name)
    this.hosts.set(name, host)
  }
}

function dueIn({ busy, freeAt, waiting }: Host, now: number): Task | undefined {
  if (busy || freeAt > now) return undefined
  return waiting.find(({ notBefore }) => notBefore <= now)
}

function readyAt({ busy, freeAt, waiting }: Host): number | null {
  if (busy || waiting.length === 0) return null
  const first = waiting.reduce((least, { notBefore }) => Math.min(least, notBefore), Infinity)
  return Math.max(freeAt, first)
}
