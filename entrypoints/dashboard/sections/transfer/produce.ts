import { codebook } from '../../../../utils/exports/codebook-csv.ts'
import { agreement } from '../../../../utils/exports/grains/agreement.ts'
import type { ExportContext, Grain } from '../../../../utils/exports/grains/grain.ts'
import { history } from '../../../../utils/exports/grains/history.ts'
import { columnDictionary, documentGrains } from '../../../../utils/exports/grains/registry.ts'
import { CollectionWriter } from '../../../../utils/exports/json-ld/collection.ts'
import { zipped } from '../../../../utils/exports/zip.ts'
import { labels } from '../../../../utils/store/codebook.ts'
import { database } from '../../../../utils/store/database.ts'
import type { ExportScope } from '../../../../utils/store/transfer/export-entries.ts'
import { givenAway } from '../../../transfer-worker/given-away.ts'
import type { PartWish } from '../../../transfer-worker/read-part.ts'
import { agreementRows } from './agreement-rows.ts'
import { ExportCourse, type Onlooker } from './course.ts'
import { dictionaryName, type ExportKind, isScoped } from './export-kinds.ts'
import { PartWorkers } from './part-workers.ts'
import { backupParts } from './produce-backup.ts'

/** What is to be exported, and who hears how far it is. */
export interface ExportRequest extends Onlooker {
  kind: ExportKind
  scope: ExportScope
  context: ExportContext
}

/** Fewer documents at once are slower to read, more leave more behind in the worker that reads them. */
const documentsAtOnce = 5

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The bytes of an export, part by part: memory holds one part, whatever the size of the whole. */
export async function* produce(request: ExportRequest): AsyncGenerator<Uint8Array> {
  const { scope, context } = request
  const workers = new PartWorkers({ scope, context })
  try {
    yield* new Production(request, workers).bytes()
  } finally {
    workers.end()
  }
}

/** One export while it is made. */
class Production {
  private readonly course: ExportCourse
  private documents: string[] = []

  constructor(
    private readonly request: ExportRequest,
    private readonly workers: PartWorkers,
  ) {
    this.course = new ExportCourse(request)
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    const { kind, context } = this.request
    if (kind === 'backup') return yield* backupParts(context.toolVersion, this.course, this.workers)
    if (needsOrder(kind)) this.documents = await this.workers.order()
    if (kind === 'zip') return yield* this.archive()
    if (kind === 'json-ld') return yield* this.collection()
    yield* this.table(kind, 1)
  }

  private async *archive() {
    const ids = [
      ...documentGrains.map(({ id }) => id),
      codebook.id,
      agreement.id,
      history.id,
      'dictionary',
    ]
    const files = ids.map((id) => ({
      name: id === 'dictionary' ? dictionaryName : `${id}.csv`,
      parts: this.table(id, 1 / ids.length),
    }))
    for await (const bytes of zipped(files)) {
      yield bytes
      // Written and nobody else's.
      givenAway(bytes)
    }
  }

  /** The bytes of one table; `share` is how much of the whole export it is. */
  private async *table(id: string, share: number): AsyncGenerator<Uint8Array> {
    const grain = documentGrains.find((one) => one.id === id)
    if (grain) {
      yield encoder.encode(grain.head)
      const parts = this.ofDocuments(
        (documents) => ({ what: 'table', grain: id, documents }),
        share,
      )
      for await (const { bytes } of parts) yield bytes
      return
    }
    if (id === history.id) return yield* this.history(share)
    const [table, source] = await this.whole(id)
    const { text, rows } = table.write(source, this.request.context)
    this.course.tell(share, rows)
    yield encoder.encode(table.head + text)
  }

  /** A table small enough to be made in one piece, and what it is made of. */
  private async whole(id: string): Promise<[Grain<unknown>, unknown]> {
    if (id === codebook.id) return [codebook as Grain<unknown>, await labels()]
    if (id !== agreement.id) return [columnDictionary as Grain<unknown>, null]
    const { documents, notes } = this.request.scope
    return [
      agreement as Grain<unknown>,
      await agreementRows(documents || notes ? this.documents : null),
    ]
  }

  private async *ofDocuments(wishFor: (documents: string[]) => PartWish, share: number) {
    const all = this.documents
    let asked = 0
    const following = () => {
      const some = all.slice(asked, asked + documentsAtOnce)
      asked += some.length
      return some.length > 0 ? wishFor(some) : null
    }
    if (all.length === 0) this.course.tell(share, 0)
    for await (const part of this.workers.read(following(), following)) {
      this.course.tell((share * part.seen) / all.length, part.rows, part.unreadable)
      yield part
    }
  }

  private async *history(share: number) {
    const total = Math.max(1, await database().events.count())
    yield encoder.encode(history.head)
    const wish = { what: 'history', above: null } as const
    const parts = this.workers.read(wish, ({ next }) =>
      next === null ? null : { ...wish, above: next },
    )
    for await (const { bytes, rows, unreadable, seen } of parts) {
      this.course.tell((share * seen) / total, rows, unreadable)
      yield bytes
    }
  }

  private async *collection() {
    const writer = new CollectionWriter()
    yield encoder.encode(writer.begin(this.request.context.toolVersion))
    const parts = this.ofDocuments((documents) => ({ what: 'annotations', documents }), 1)
    for await (const { bytes, rows } of parts)
      yield encoder.encode(writer.written(decoder.decode(bytes), rows))
    yield encoder.encode(writer.end())
  }
}

/** Kinds that are made document by document, or of some documents only. */
const needsOrder = (kind: ExportKind) => kind !== 'history' && kind !== 'backup' && isScoped(kind)
