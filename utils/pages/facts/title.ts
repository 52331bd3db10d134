import { fold } from '../../report/fold.ts'
import type { PageFacts } from '../../report/page.ts'
import type { Line } from '../flow.ts'
import { pick, titleLabels } from './field-labels.ts'
import { headlineOf } from './headline.ts'
import { metaOf } from './meta.ts'
import { withoutSite } from './tab-title.ts'

/** What a page calls its document in places other than the text. */
export interface TitleSources {
  metas: ReadonlyMap<string, string>
  fields: Record<string, string>
  tab: string
  site: string | null
}

/** The document's title and where it stands: headline, META tag, header field, browser tab. */
export function titleOf(
  head: Line[],
  { metas, fields, tab, site }: TitleSources,
): Pick<PageFacts, 'title' | 'titleFrom'> {
  const meta = metaOf(metas, 'ArticleTitle')
  const flat = (text: string) => fold(text).replace(/ /g, '')
  const headline = headlineOf(head, { meta, tab: flat(tab), site: site && flat(site) })
  const field = pick(fields, titleLabels)
  if (headline && !tellsOtherwise(headline, field, tab)) {
    return { title: headline, titleFrom: 'headline' }
  }
  if (meta) return { title: withoutSite(meta, site) ?? meta, titleFrom: 'meta' }
  if (field) return { title: field, titleFrom: 'field' }
  const title = withoutSite(tab, site)
  return { title, titleFrom: title ? 'tab' : null }
}

/** A row of a list looks like a headline too; where header field and tab agree on another title, it is none. */
function tellsOtherwise(headline: string, field: string | null, tab: string): boolean {
  if (!field) return false
  const [words, shown, own] = [headline, tab, field].map((text) => fold(text).replace(/\s/g, ''))
  return shown!.includes(own!) && !shown!.includes(words!) && !own!.includes(words!)
}
