import type { PageFacts } from '../../report/page.ts'
import type { Flow, Line } from '../flow.ts'
import { readBreadcrumbs } from './breadcrumbs.ts'
import { pick, publisherLabels, signedLabels, sourceLabels } from './field-labels.ts'
import { siteInImprint } from './imprint.ts'
import { labelledValues } from './labels.ts'
import { offeredIn } from './links.ts'
import { metaOf, readMeta } from './meta.ts'
import { dayOf, publishedOn } from './published-on.ts'
import { siteInTab } from './tab-title.ts'
import { titleOf } from './title.ts'

/** Where the facts of a page are looked for. */
export interface Sources {
  document: Document
  url: string | null
  flow: Flow
  /** Lines before the article's text and its first ones. */
  head: Line[]
  /** Lines just behind it. */
  tail: Line[]
  /** Index of the article's first line. */
  first: number
  /** The element in which attachments and the next page are the document's own. */
  column: ParentNode
}

/** Longer lines are text and carry no labels. */
const longestLabelled = 300

/** What the page says about itself outside the article's prose. */
export function readFacts(sources: Sources): PageFacts {
  const { document, url, flow, first, column, head, tail } = sources
  const metas = readMeta(document)
  const { fields, values } = readFields(sources)
  const tab = document.title.trim()
  const site = metaOf(metas, 'SiteName') ?? siteInTab(tab) ?? siteInImprint(flow.lines)
  const breadcrumbs = readBreadcrumbs(flow, first)
  const base = url ?? document.baseURI
  const free = head.filter((line) => !values.has(line))
  return {
    url,
    ...titleOf(free, { metas, fields, tab, site }),
    site,
    column: metaOf(metas, 'ColumnName') ?? breadcrumbs.at(-1) ?? null,
    breadcrumbs,
    source: pick(fields, sourceLabels) ?? metaOf(metas, 'ContentSource'),
    publisher: pick(fields, publisherLabels),
    publishedOn: publishedOn(metas, fields, head, tail),
    signedOn: dayOf(fields, signedLabels),
    fields,
    ...offeredIn(column, base),
  }
}

/** Fields by label, and the lines that are values of labels and so are no headlines. */
function readFields({ head, tail }: Sources) {
  const fields: Record<string, string> = {}
  const values = new Set<Line>()
  // Lists beside the text label the dates of other documents: what stands nearest above the text is its own.
  for (const lines of [tail, head]) {
    const short = lines.filter(({ text }) => text.length <= longestLabelled)
    for (const { label, value, line } of labelledValues(short)) {
      fields[label] = value
      if (line.text === value || !/[:：]/.test(line.text)) values.add(line)
    }
  }
  return { fields, values }
}
