import { describe, expect, it } from 'vitest'
import { readPage } from '../../utils/pages/read-page.ts'
import { mapFaults } from '../../utils/pages/testing.ts'
import { fold } from '../../utils/report/fold.ts'
import { documentOf, expectedArticleOf, fixtures, htmlOf, isLookAlike } from './fixtures.ts'
import { flat } from './flat.ts'

describe('the pages', () => {
  it('fail when nothing is said of their article', () => {
    expect(() => expectedArticleOf('a page without expectations')).toThrow('has no article.json')
  })
})

describe.each(fixtures.filter((name) => !isLookAlike(name)))('%s', (name) => {
  const html = htmlOf(name)
  const expected = expectedArticleOf(name)!
  const page = readPage(documentOf(name), null)
  const { facts, article, outline } = page

  it('says where its markup comes from', () => {
    expect(html).toMatch(/^<!-- markup family: .*invented.* -->\n/)
  })

  it('gives the facts of the page', () => {
    const { title, publishedOn, source } = expected
    expect({ ...facts }).toMatchObject({ title, publishedOn, source })
  })

  it('gives the whole article and nothing else', () => {
    expect(article.text.slice(0, expected.startsWith.length)).toBe(expected.startsWith)
    expect(article.text.slice(-expected.endsWith.length)).toBe(expected.endsWith)
    expect(expected.excludes.filter((words) => article.text.includes(words))).toEqual([])
    // Words that are not on the page at all would prove nothing.
    const whole = flat(html)
    expect(expected.excludes.filter((words) => !whole.includes(flat(words)))).toEqual([])
  })

  it('gives the first-level headings', () => {
    const first = outline.filter(({ level }) => level === 1).map(({ label }) => fold(label))
    expect(first).toEqual(expected.headings.map(fold))
  })

  it('maps the article to the page and back', () => {
    expect(mapFaults(page)).toEqual([])
  })
})
