/** What runs in a page of the extension while its tables are measured. */

const opened = () =>
  new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('heyue')
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error)
  })

const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

async function timed(work: (database: IDBDatabase) => Promise<unknown>): Promise<number> {
  const database = await opened()
  const start = performance.now()
  await work(database)
  const ms = performance.now() - start
  database.close()
  return ms
}

const notesOf = (database: IDBDatabase) =>
  answered(
    database.transaction('annotations').objectStore('annotations').getAll() as IDBRequest<
      Record<string, unknown>[]
    >,
  )

/** All notes by one call, nothing checked, nothing shown. */
const readAll = () => timed(notesOf)

/** All notes by one call, a word looked for in their texts. */
const search = (word: string) =>
  timed(async (database) => {
    const notes = await notesOf(database)
    return notes.filter(({ quote, comment }) => `${quote}\n${comment}`.includes(word)).length
  })

/** A mark put on every note in one transaction, without history. */
const recode = () =>
  timed(async (database) => {
    const notes = await notesOf(database)
    const transaction = database.transaction('annotations', 'readwrite')
    const store = transaction.objectStore('annotations')
    for (const note of notes) store.put({ ...note, labels: [...(note.labels as string[])] })
    await new Promise((done, failed) => {
      transaction.oncomplete = done
      transaction.onabort = () => failed(transaction.error)
    })
  })

/** Milliseconds between the frames of a table that is scrolled by half its height in each. */
async function scroll(frames: number): Promise<number[]> {
  const table = document.querySelector('[role=grid]')!
  const times: number[] = []
  let before = await new Promise<number>(requestAnimationFrame)
  for (let frame = 0; frame < frames; frame++) {
    table.scrollTop += table.clientHeight / 2
    const now = await new Promise<number>(requestAnimationFrame)
    times.push(now - before)
    before = now
  }
  return times
}

Object.assign(globalThis, { heyueTables: { readAll, search, recode, scroll } })
