import { send } from '../../utils/messages.ts'
import { queueChannel } from '../../utils/queue/channel.ts'
import { type Politeness, Schedule, type Task } from '../../utils/queue/schedule.ts'
import { defaultSettings } from '../../utils/report/settings.ts'
import {
  beginRow,
  endRow,
  finishLists,
  rowsToDo,
  runningLists,
  takeUpLeftRows,
  waitingIds,
} from '../../utils/store/queue-work.ts'
import { readSettings } from '../../utils/store/settings.ts'
import { reviewRow } from './review-row.ts'

/** How often the runner looks again though nothing has changed, in milliseconds: a missed change must not stop it. */
const heartbeat = 15_000

/**
 * Works through all running lists. What is to be done stands in the database alone: the workspace writes it there,
 * says that something has changed, and after a crash the next runner finds all of it.
 */
export class Runner {
  private readonly schedule = new Schedule(politenessOf(defaultSettings))
  /** Rows in the schedule or under way. */
  private readonly known = new Set<string>()
  private readonly underWay = new Set<string>()
  private running: string[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  private looking: Promise<void> = Promise.resolve()

  /** Runs until the page it lives in is closed. */
  async run(): Promise<never> {
    await takeUpLeftRows()
    new BroadcastChannel(queueChannel).onmessage = () => this.look()
    this.look()
    setInterval(() => this.look(), heartbeat)
    return new Promise(() => {})
  }

  /** One look at a time: two at once could take a row in twice. */
  private look(): void {
    this.looking = this.looking
      .then(() => this.takeIn())
      .catch((error) => console.warn('queue', error))
  }

  private async takeIn(): Promise<void> {
    const [lists, settings] = await Promise.all([runningLists(), readSettings()])
    this.schedule.setPoliteness(politenessOf(settings))
    for (const id of this.running.filter((one) => !lists.includes(one))) this.leave(id)
    this.running = lists
    const fresh = (await waitingIds()).filter((id) => !this.known.has(id))
    for (const row of await rowsToDo(fresh)) {
      this.known.add(row.id)
      const { id, listId, host } = row
      const notBefore = row.notBefore ? Date.parse(row.notBefore) : 0
      // A server that asked for rest is not to be disturbed by its other rows either.
      if (row.reason === 'busy') this.schedule.rest(host, Date.now(), notBefore)
      this.schedule.add({ id, listId, host, notBefore })
    }
    if (this.known.size === 0) await this.finish(lists)
    this.turn()
  }

  /** Pauses a list: what waits is forgotten here and found again when the list goes on. */
  private leave(listId: string): void {
    this.schedule.drop(listId)
    for (const id of this.known) {
      if (id.startsWith(`${listId}:`) && !this.underWay.has(id)) this.known.delete(id)
    }
  }

  private async finish(lists: string[]): Promise<void> {
    if (lists.length > 0) await finishLists(lists)
    else await send('queue.rest', {})
  }

  /** Begins what is due and sets the clock for what comes next. */
  private turn(): void {
    for (const task of this.schedule.take(Date.now())) void this.work(task)
    clearTimeout(this.timer)
    const next = this.schedule.nextAt()
    if (next !== null) this.timer = setTimeout(() => this.turn(), Math.max(0, next - Date.now()))
  }

  private async work(task: Task): Promise<void> {
    this.underWay.add(task.id)
    const { restMs, again } = await this.review(task)
    this.underWay.delete(task.id)
    this.known.delete(task.id)
    const now = Date.now()
    this.schedule.end(task, now, restMs > 0 ? now + restMs : 0)
    if (again !== null && this.running.includes(task.listId)) {
      this.known.add(task.id)
      this.schedule.add({ ...task, notBefore: again })
    }
    // All is known while something is left: only then the database has to be asked what else there is.
    if (this.known.size === 0) this.look()
    else this.turn()
  }

  /** Reviews the page of one task and keeps what became of it; `again` is when it is to be tried once more. */
  private async review(task: Task): Promise<{ restMs: number; again: number | null }> {
    try {
      const row = await beginRow(task.id)
      if (!row) return { restMs: 0, again: null }
      const { outcome, restMs } = await reviewRow(row, () => this.pause())
      if (outcome.finalAddress) this.schedule.rest(new URL(outcome.finalAddress).host, Date.now())
      await endRow(row.id, outcome)
      const again = outcome.state === 'waiting' ? Date.parse(outcome.notBefore ?? '') || 0 : null
      return { restMs, again }
    } catch (error) {
      console.warn('queue', error)
      return { restMs: 0, again: null }
    }
  }

  private async pause(): Promise<void> {
    const { pauseMs } = politenessOf(await readSettings())
    await new Promise((done) => setTimeout(done, pauseMs))
  }
}

function politenessOf(settings: { queuePause: number; queueHosts: number }): Politeness {
  return { pauseMs: settings.queuePause * 1000, hosts: settings.queueHosts }
}
