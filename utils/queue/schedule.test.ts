import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Schedule, type Task } from './schedule.ts'

const task = (id: string, host: string, notBefore = 0): Task => ({
  id,
  host,
  notBefore,
  listId: 'l',
})
const ids = (tasks: Task[]) => tasks.map(({ id }) => id)

describe('Schedule', () => {
  it('asks one host once at a time and rests between', () => {
    const schedule = new Schedule({ pauseMs: 2000, hosts: 3 })
    const [one, two] = [task('1', 'a'), task('2', 'a')]
    schedule.add(one)
    schedule.add(two)
    expect(ids(schedule.take(0))).toEqual(['1'])
    expect(schedule.take(5000)).toEqual([])
    schedule.end(one, 6000)
    expect(schedule.nextAt()).toBe(8000)
    expect(schedule.take(7999)).toEqual([])
    expect(ids(schedule.take(8000))).toEqual(['2'])
  })

  it('asks no more hosts at once than allowed, and lets them take turns', () => {
    const schedule = new Schedule({ pauseMs: 1000, hosts: 2 })
    for (const host of ['a', 'b', 'c']) for (const n of [1, 2]) schedule.add(task(host + n, host))
    const begun = schedule.take(0)
    expect(ids(begun)).toEqual(['a1', 'b1'])
    expect(schedule.nextAt()).toBeNull()
    schedule.end(begun[0]!, 10)
    expect(ids(schedule.take(2000))).toEqual(['c1'])
  })

  it('honours what the server asked for, and the moment of a second try', () => {
    const schedule = new Schedule({ pauseMs: 1000, hosts: 2 })
    const one = task('1', 'a')
    schedule.add(one)
    schedule.take(0)
    schedule.end(one, 100, 60_000)
    schedule.add(task('1', 'a', 90_000))
    schedule.add(task('2', 'a'))
    expect(schedule.nextAt()).toBe(60_000)
    expect(ids(schedule.take(60_000))).toEqual(['2'])
  })

  it('forgets what waits of one list only', () => {
    const schedule = new Schedule({ pauseMs: 0, hosts: 9 })
    schedule.add(task('1', 'a'))
    schedule.add({ ...task('2', 'b'), listId: 'other' })
    schedule.drop('l')
    expect(ids(schedule.take(0))).toEqual(['2'])
  })

  it('lets a host rest to which a redirect led', () => {
    const schedule = new Schedule({ pauseMs: 500, hosts: 2 })
    schedule.add(task('1', 'b'))
    schedule.rest('b', 0)
    expect(schedule.take(499)).toEqual([])
    expect(ids(schedule.take(500))).toEqual(['1'])
  })

  it('is polite whatever happens, and comes to an end', () => {
    const host = fc.constantFrom('a', 'b', 'c', 'd')
    const job = fc.record({ host, lasts: fc.nat(5000), asksFor: fc.constantFrom(0, 0, 0, 9000) })
    const manners = fc.record({ pauseMs: fc.nat(3000), hosts: fc.integer({ min: 1, max: 4 }) })
    fc.assert(
      fc.property(fc.array(job, { maxLength: 30 }), manners, (jobs, politeness) => {
        const requests = simulate(jobs, politeness)
        expect(requests).toHaveLength(jobs.length)
        for (const one of requests) {
          const beside = requests.filter((r) => r.from < one.to && one.from < r.to && r !== one)
          expect(beside.every((r) => r.host !== one.host)).toBe(true)
          const atOnce = requests.filter((r) => r.from <= one.from && one.from < r.to)
          expect(atOnce.length).toBeLessThanOrEqual(politeness.hosts)
          const later = requests.filter((r) => r.host === one.host && r.from > one.from)
          for (const r of later) {
            expect(r.from).toBeGreaterThanOrEqual(
              one.to + Math.max(politeness.pauseMs, one.asksFor),
            )
          }
        }
      }),
    )
  })
})

interface Job {
  host: string
  lasts: number
  asksFor: number
}
interface Request extends Job {
  from: number
  to: number
}

/** Runs the jobs on a fake clock that only moves to the next moment at which something can happen. */
function simulate(jobs: Job[], politeness: { pauseMs: number; hosts: number }): Request[] {
  const schedule = new Schedule(politeness)
  for (const [id, { host }] of jobs.entries()) schedule.add(task(String(id), host))
  const requests: Request[] = []
  let open: Request[] = []
  let now = 0
  for (let step = 0; step < 1000; step++) {
    for (const { id } of schedule.take(now)) {
      const job = jobs[Number(id)]!
      // A request takes time: two that follow each other within one moment could not be told apart.
      const request = { ...job, from: now, to: now + job.lasts + 1 }
      requests.push(request)
      open.push(request)
    }
    const next = [schedule.nextAt(), ...open.map(({ to }) => to)].filter((at) => at !== null)
    if (next.length === 0) return requests
    now = Math.max(now, Math.min(...next))
    for (const done of open.filter(({ to }) => to <= now)) {
      schedule.end(done, now, done.asksFor ? now + done.asksFor : 0)
    }
    open = open.filter(({ to }) => to > now)
  }
  return requests
}
