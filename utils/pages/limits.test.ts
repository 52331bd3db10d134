import { describe, expect, it } from 'vitest'
import { refuseBigDocument, refuseLongText, refuseManyFigures, TooBig } from './limits.ts'
import type { Page } from './read-page.ts'

const pageOf = (text: string) => ({ article: { text, blocks: [] } }) as unknown as Page
const documentOf = (length: number) =>
  ({ getElementsByTagName: () => ({ length }) }) as unknown as Document
const reviewOf = (length: number) =>
  ({ figures: { length } }) as unknown as Parameters<typeof refuseManyFigures>[0]

describe('limits', () => {
  it.each<[string, () => void]>([
    ['60,000 elements', () => refuseBigDocument(documentOf(60_000))],
    ['400,000 characters', () => refuseLongText(pageOf('字'.repeat(400_000)))],
    ['20,000 numbers', () => refuseLongText(pageOf('受理12件，'.repeat(20_000)))],
    ['one long number', () => refuseLongText(pageOf('9'.repeat(400_000)))],
    ['5,000 figures', () => refuseManyFigures(reviewOf(5000))],
  ])('let %s pass', (_, look) => {
    expect(look).not.toThrow()
  })

  it.each<[string, () => void]>([
    ['60,001 elements', () => refuseBigDocument(documentOf(60_001))],
    ['400,001 characters', () => refuseLongText(pageOf('字'.repeat(400_001)))],
    ['20,001 numbers', () => refuseLongText(pageOf('受理12件，'.repeat(20_001)))],
    ['5,001 figures', () => refuseManyFigures(reviewOf(5001))],
  ])('refuse %s', (_, look) => {
    expect(look).toThrow(TooBig)
  })
})
