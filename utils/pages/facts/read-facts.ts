import { fold } from '../../report/fold.ts'
import type { PageFacts } from '../../report/page.ts'
import { isByline, wordsOf } from '../chrome-lines.ts'
import type { Flow, Line } from '../flow.ts'
import { readBreadcrumbs } from './breadcrumbs.ts'
import { readDay } from './dates.ts'
import { headlineOf } from './headline.ts'
import { labelledValues } from './labels.ts'
import { attachmentsIn, nextPageIn } from './links.ts'
import { metaOf, readMeta } from './meta.ts'
import { siteInTab, withoutSite } from './tab-title.ts'

/** Where the facts of a page are looked for. */
export interface Sources {
  document: Document
  url: string | null
  flow: Flow
  /** Lines before the article's text, its own leading lines included up to the first paragraph. */
  head: Line[]
  /** Lines just behind it. */
  tail: Line[]
  /** Index of the article's first line. */
  first: number
  /** The element in which attachments and the next page are the document's own. */
  column: ParentNode
}

const publishedLabels = [
  '发布日期',
  '发布时间',
  '公开日期',
  '公开时间',
  '公布日期',
  '公布时间',
  '发表时间',
  '发表日期',
  '刊发时间',
  '日期',
  '时间',
  '上传时间',
  '录入时间',
  '添加时间',
  '更新时间',
  '更新日期',
]
const signedLabels = [
  '成文日期',
  '成文时间',
  '生成日期',
  '生成时间',
  '产生日期',
  '形成日期',
  '制发日期',
  '发文日期',
  '发文时间',
  '印发日期',
  '印发时间',
  '签发日期',
]
const sourceLabels = [
  '来源',
  '信息来源',
  '文章来源',
  '稿件来源',
  '内容来源',
  '新闻来源',
  '文件来源',
  '稿源',
]
const publisherLabels = [
  '发布机构',
  '发文机关',
  '发文机构',
  '发文单位',
  '制发机构',
  '制发机关',
  '制发单位',
  '制作机关',
  '公开机构',
  '公开主体',
  '公开部门',
  '公开单位',
  '公开责任部门',
  '责任部门',
  '责任单位',
  '发布单位',
  '发布部门',
]

/** What the page says about itself outside the article's prose. */
export function readFacts(sources: Sources): PageFacts {
  const { document, url, flow, first, column } = sources
  const metas = readMeta(document)
  const fields = readFields(sources)
  const tab = document.title.trim()
  const site = metaOf(metas, 'SiteName') ?? siteInTab(tab)
  const breadcrumbs = readBreadcrumbs(flow, first)
  const base = url ?? document.baseURI
  return {
    url,
    ...titleOf(sources, metas, fields, tab, site),
    site,
    column: metaOf(metas, 'ColumnName') ?? breadcrumbs.at(-1) ?? null,
    breadcrumbs,
    source: pick(fields, sourceLabels) ?? metaOf(metas, 'ContentSource'),
    publisher: pick(fields, publisherLabels),
    publishedOn: publishedOn(sources, metas, fields),
    signedOn: dayOf(fields, signedLabels),
    fields,
    attachments: attachmentsIn(column, base),
    nextPage: nextPageIn(column, base),
  }
}

function readFields({ head, tail }: Sources): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const lines of [head, tail]) {
    const short = lines.filter(({ text }) => text.length <= 300)
    for (const { label, value } of labelledValues(short)) fields[label] ??= value
  }
  return fields
}

function pick(fields: Record<string, string>, labels: string[]): string | null {
  for (const label of labels) if (fields[label]) return fields[label]
  return null
}

function dayOf(fields: Record<string, string>, labels: string[]): string | null {
  for (const label of labels) {
    const day = readDay(fold(fields[label] ?? ''))
    if (day) return day
  }
  return null
}

function publishedOn(
  { head }: Sources,
  metas: Map<string, string>,
  fields: Record<string, string>,
) {
  const meta = readDay(metaOf(metas, 'PubDate', 'publishdate', 'article:published_time') ?? '')
  return meta ?? dayOf(fields, publishedLabels) ?? bareByline(head)
}

/** A byline that begins with its date, without a label. */
function bareByline(head: Line[]): string | null {
  for (const line of head.toReversed()) {
    const words = wordsOf(line)
    if (/^(?:19|20)\d\d[-./年]/.test(words) && isByline(words)) return readDay(fold(line.text))
  }
  return null
}

type Titled = Pick<PageFacts, 'title' | 'titleFrom'>

function titleOf(
  { head }: Sources,
  metas: Map<string, string>,
  fields: Record<string, string>,
  tab: string,
  site: string | null,
): Titled {
  const meta = metaOf(metas, 'ArticleTitle')
  const headline = headlineOf(head, { meta, tab: fold(tab).replace(/ /g, '') })
  if (headline) return { title: headline, titleFrom: 'headline' }
  if (meta) return { title: withoutSite(meta, site) ?? meta, titleFrom: 'meta' }
  const field = pick(fields, ['名称', '标题', '信息名称', '文件名称', '信息标题', '文件标题'])
  if (field) return { title: field, titleFrom: 'field' }
  const title = withoutSite(tab, site)
  return { title, titleFrom: title ? 'tab' : null }
}
