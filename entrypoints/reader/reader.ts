import { type Answered, hear, send } from '../../utils/messages.ts'
import { joinPages } from '../../utils/pages/join-pages.ts'
import { refuseBigDocument, refuseLongText, refuseManyFigures } from '../../utils/pages/limits.ts'
import type { Page } from '../../utils/pages/read-page.ts'
import type { Mark } from '../../utils/report/mark.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Steps } from '../../utils/report/steps.ts'
import { reviewing } from '../../utils/review.ts'
import { standards } from '../../utils/standards/registry.ts'
import { Canvas } from './canvas.ts'
import { followPages } from './follow.ts'
import { GivenUp, inSlices, turn } from './in-slices.ts'
import { articleDocument, clickedMark, isTextShown, selectedPassage } from './pointing.ts'
import { readInSlices } from './read-in-slices.ts'
import type { Resolved } from './resolve-notes.ts'
import { watchSelection, watchText } from './watch.ts'

type Opened = Pick<Answered<'page.opened'>, 'overruling' | 'standards'>

/** How long a page that is no report is watched for a body that arrives late, in milliseconds. */
const patience = 15_000
/** How long after a click the page is taken to have shown what was asked for, in milliseconds. */
const afterClick = 500

/** Reviews one page, draws what the background answers and keeps both true while the page changes. */
export class Reader {
  private page: Page | null = null
  /** The page whose review is under way, and how to give that up. */
  private reading: Page | null = null
  private working = new AbortController()
  private painting = new AbortController()
  private said: Review | null = null
  /** The address under which that was said. */
  private saidAt = ''
  /** Further pages of the document that were followed, and the address they belong to. */
  private further: { of: string; pages: Page[] } = { of: '', pages: [] }
  private documentId: string | null = null
  private textSha256 = ''
  private readonly canvas = new Canvas()
  private stopWatching: (() => void) | null = null
  private readonly heard = new WeakSet<Document>()
  /** The document in which something was selected last. */
  private selectedIn: Document

  constructor(private readonly document: Document) {
    this.selectedIn = document
  }

  /** Listens, then reviews for the first time. */
  async start(): Promise<void> {
    hear('marks.draw', ({ documentId, textSha256, marks }) => {
      // Marks made for another text would land on the wrong words; a review under way will bring the right ones.
      if (documentId === this.documentId && textSha256 === this.textSha256) void this.draw(marks)
      return {}
    })
    hear('place.show', ({ key, span, operands }) => ({
      shown: this.canvas.show(key, span, operands),
    }))
    hear('page.deselect', () => {
      this.selectedIn.getSelection()?.removeAllRanges()
      return {}
    })
    hear('page.here', () => ({}))
    hear('page.follow', () => this.follow())
    hear('page.reread', async () => {
      await this.review()
      return {}
    })
    this.hearIn(this.document)
    this.listenToReturns()
    await this.review()
  }

  /** Hears clicks and selections in a document: the page's, and that of an iframe in which the article stands. */
  private hearIn(document: Document | null): void {
    if (!document || this.heard.has(document)) return
    this.heard.add(document)
    document.addEventListener('click', (event) => this.clicked(event), { passive: true })
    watchSelection(document, () => void this.selected(document))
  }

  /** A page taken back from the browser's cache, or moved within itself, lives on but the background has forgotten it. */
  private listenToReturns(): void {
    const view = this.document.defaultView
    const again = () => void setTimeout(() => void this.review(), 300)
    view?.addEventListener('pagehide', () => this.giveUp())
    view?.addEventListener('pageshow', (event) => event.persisted && again())
    view?.addEventListener('hashchange', again)
    view?.addEventListener('popstate', again)
  }

  /** Reads the page as it is now and has it reviewed; a failure is told, never thrown into the page. */
  async review(): Promise<void> {
    this.giveUp()
    const { signal } = this.working
    const opened = await send('page.opened', {})
    if (signal.aborted) return
    this.watch()
    try {
      await this.reviewNow(opened.ok ? opened.value : { overruling: null, standards: [] }, signal)
    } catch (error) {
      if (signal.aborted) return
      await send('page.failed', { problem: error instanceof Error ? error.message : String(error) })
    } finally {
      if (!signal.aborted) this.reading = null
    }
  }

  /** Whatever review is under way is of no use any more. */
  private giveUp(): void {
    this.working.abort()
    this.working = new AbortController()
    this.reading = null
  }

  /** Watches the words of the page: for good on a report, for a while elsewhere. */
  private watch(): void {
    if (this.stopWatching) return
    const stop = watchText(this.document, () => this.textChanged())
    this.stopWatching = stop
    setTimeout(() => {
      if (this.said?.recognition.isReport) return
      stop()
      this.stopWatching = null
    }, patience)
  }

  private async reviewNow(
    { overruling, standards: own }: Opened,
    signal: AbortSignal,
  ): Promise<void> {
    // Each piece of work has a task of its own, the page's come between.
    await turn(signal)
    const page = await this.read(signal)
    this.reading = page
    await turn(signal)
    const options = { standards: [...standards, ...own], overruling }
    const review = await inSlices(reviewing(page, options), signal)
    refuseManyFigures(review)
    await turn(signal)
    // The same words may have come to stand on new nodes meanwhile.
    const current = this.reading ?? page
    // From here on marks made for other words would land on these.
    if (current.article.text !== this.page?.article.text) this.textSha256 = ''
    this.page = current
    this.said = review
    this.saidAt = this.document.location.href
    this.hearIn(articleDocument(current))
    const answer = await send('page.reviewed', { review })
    if (!answer.ok) throw new Error(answer.problem)
    if (this.page !== current) return
    await turn(signal)
    this.page = this.reading ?? current
    this.documentId = answer.value.documentId
    this.textSha256 = answer.value.textSha256
    await this.draw(answer.value.marks)
  }

  /** The page as it is, with the further pages that were followed. */
  private async read(signal: AbortSignal): Promise<Page> {
    refuseBigDocument(this.document)
    const page = joinPages(await readInSlices(this.document, signal), this.followed)
    refuseLongText(page)
    return page
  }

  /** The address without the place on the page; a fragment that is a script's path is no place, see addressKey(). */
  private get address(): string {
    return this.document.location.href.replace(/#(?!!?\/.).*/, '')
  }

  /** The further pages followed from the address shown now; a page that goes to another by itself has none. */
  private get followed(): Page[] {
    return this.further.of === this.address ? this.further.pages : []
  }

  /** Reads the further pages of the document and reviews all of them together. */
  private async follow(): Promise<Answered<'page.follow'>> {
    try {
      if (this.page) {
        const more = await followPages(this.page, new AbortController().signal)
        this.further = { of: this.address, pages: [...this.followed, ...more] }
      }
      await this.review()
      return { pages: this.followed.length + 1, problem: null }
    } catch (error) {
      return { pages: this.followed.length + 1, problem: String(error) }
    }
  }

  /** Reviews again when the words of the article are others than before; true when they were. */
  private async textChanged(): Promise<boolean> {
    const { signal } = this.working
    const page = await this.readIfPossible(signal)
    // Whoever gave this up is reading the page anew.
    if (!page || signal.aborted) return false
    const same = page.article.text === (this.reading ?? this.page)?.article.text
    if (!same) await this.review()
    // The same words may stand on new nodes: ranges are drawn anew on the map just read.
    else if (this.reading) this.reading = page
    else this.redrawOn(page)
    return !same
  }

  /** Null where a page has grown beyond all bounds: what was said of it before stays. */
  private async readIfPossible(signal: AbortSignal): Promise<Page | null> {
    try {
      return await this.read(signal)
    } catch {
      return null
    }
  }

  private redrawOn(page: Page): void {
    this.page = page
    if (this.said) void this.drawn(this.canvas.redrawing(page, this.said))
  }

  private async draw(marks: Mark[]): Promise<void> {
    if (this.page && this.said) await this.drawn(this.canvas.drawing(marks, this.page, this.said))
  }

  /** Draws, then tells what became of the notes. Only the last drawing counts; one that is overtaken tells nothing. */
  private async drawn(work: Steps<Resolved[]>): Promise<void> {
    this.painting.abort()
    this.painting = new AbortController()
    const { documentId, textSha256 } = this
    try {
      const outcomes = await inSlices(work, this.painting.signal)
      if (documentId === null || outcomes.length === 0) return
      await send('page.anchored', { documentId, textSha256, outcomes })
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error
    }
  }

  private clicked(event: MouseEvent): void {
    // A page could click by itself what a person did not.
    if (!this.page || !event.isTrusted || event.button !== 0) return
    setTimeout(() => this.lookBehindTabs(), afterClick)
    const key = clickedMark(event, this.page, this.canvas)
    if (!key) return
    void send('page.activated', { key })
    void this.sayAgainElsewhere()
  }

  /** Reads again when the text that was read has been put away, as for another year's under a tab. */
  private lookBehindTabs(): void {
    if (this.page && !isTextShown(this.page)) void this.textChanged()
  }

  private async selected(document: Document): Promise<void> {
    this.selectedIn = document
    if (!this.said?.recognition.isReport) return
    await this.sayAgainElsewhere()
    if (!this.page) return
    await send('page.selected', { selection: selectedPassage(document, this.page, this.said) })
  }

  /** To the background a page whose script has changed its address, which no event tells, is one never heard of. */
  private async sayAgainElsewhere(): Promise<void> {
    if (this.document.location.href !== this.saidAt) await this.review()
  }
}
