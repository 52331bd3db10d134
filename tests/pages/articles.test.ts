import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPage } from '../../utils/pages/read-page.ts'
import { mapFaults } from '../../utils/pages/testing.ts'
import { fold } from '../../utils/report/fold.ts'

/** What a reader of the page says its article is. */
const expectedSchema = z.strictObject({
  title: z.string().nullable(),
  publishedOn: z.string().nullable(),
  source: z.string().nullable(),
  startsWith: z.string(),
  endsWith: z.string(),
  /** Words of the site, of tools and of other documents: none may be in the article. */
  excludes: z.array(z.string()).min(1),
  /** Labels of the first-level headings, in order. */
  headings: z.array(z.string()),
})

const here = import.meta.dirname
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(here, entry.name, 'page.html')))
  .map((entry) => entry.name)

function read(name: string) {
  const html = readFileSync(join(here, name, 'page.html'), 'utf8')
  const expected = expectedSchema.parse(
    JSON.parse(readFileSync(join(here, name, 'article.json'), 'utf8')),
  )
  return { html, expected, page: readPage(new JSDOM(html).window.document, null) }
}

const isReportPage = (name: string) => existsSync(join(here, name, 'article.json'))

describe('the pages', () => {
  it('all say what their article is, unless they are look-alikes', () => {
    const silent = cases.filter((name) => !isReportPage(name) && !/look-alike/.test(name))
    expect(silent).toEqual([])
  })
})

describe.each(cases.filter(isReportPage))('%s', (name) => {
  const { html, expected, page } = read(name)
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
    const flat = html.replace(/\s+/g, '')
    expect(expected.excludes.filter((words) => !flat.includes(words.replace(/\s+/g, '')))).toEqual(
      [],
    )
  })

  it('gives the first-level headings', () => {
    const first = outline.filter(({ level }) => level === 1).map(({ label }) => fold(label))
    expect(first).toEqual(expected.headings.map(fold))
  })

  it('maps the article to the page and back', () => {
    expect(mapFaults(page)).toEqual([])
  })
})
