import type { Review } from '../report/review.ts'
import type { Page } from './read-page.ts'

/**
 * What no page of a report comes near: reports have some hundred elements, those pasted from a word processor some
 * ten thousand; fifty thousand characters; some thousand numbers, of which some hundred are figures. Choosing the text
 * among the elements is not cut into slices, and a review of more figures would hold the page up when it is sent.
 * Where no page is shown, as in the queue, reading more would hold up all pages of the extension.
 */
const most = { elements: 60_000, chars: 400_000, numbers: 20_000, figures: 5000 }

/** Thrown for a page beyond the limits; its words are known to the panel. */
export class TooBig extends Error {
  constructor() {
    super('too-big')
  }
}

/** Refuses a document that would take too long to read. */
export function refuseBigDocument(document: Document): void {
  if (document.getElementsByTagName('*').length > most.elements) throw new TooBig()
}

/** Refuses a text that is no report for its length, or for its numbers, before seconds are spent on judging them. */
export function refuseLongText({ article: { text } }: Page): void {
  if (text.length > most.chars) throw new TooBig()
  let numbers = 0
  for (const _ of text.matchAll(/\d+/g)) if (++numbers > most.numbers) throw new TooBig()
}

/** Refuses a review that is too big to be sent. */
export function refuseManyFigures({ figures }: Review): void {
  if (figures.length > most.figures) throw new TooBig()
}
