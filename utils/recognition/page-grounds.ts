import { isPortalHost } from '../report/address.ts'
import type { PageFacts } from '../report/page.ts'
import { matchesAny, plain } from '../report/pattern.ts'
import type { Standard } from '../report/standard.ts'
import { type Ground, ground } from './ground.ts'

const otherColumns =
  /解读|问答|新闻|要闻|动态|图解|图片|视频|媒体|学习|理论|研究|案例|通知公告|公告通知|征集|调查|督查|督察|意见箱/u

/** What address, columns and header fields say for and against a standard. */
export function pageGrounds(page: PageFacts, standard: Standard): Ground[] {
  return [...hostGrounds(page.url), ...columnGrounds(page, standard), ...fieldGrounds(page)]
}

function hostGrounds(url: string | null): Ground[] {
  if (!url || !URL.canParse(url)) return []
  const { hostname, pathname } = new URL(url)
  const host = isPortalHost(hostname)
    ? [ground('portal', 0.5, `政府网站（${hostname}）`, `a government portal (${hostname})`)]
    : [ground('no-portal', 0, `不是政府网站（${hostname}）`, `no government portal (${hostname})`)]
  if (!/\/(?:zcjd|jdhy|zcjdhy|jiedu)\b/i.test(pathname)) return host
  return [
    ...host,
    ground(
      'address-of-interpretations',
      -3,
      '网址属于政策解读栏目',
      'the address is one of interpretations',
    ),
  ]
}

function columnGrounds(page: PageFacts, standard: Standard): Ground[] {
  const names = [page.column, page.breadcrumbs.at(-1)].filter(
    (name) => name !== null && name !== undefined,
  )
  const all = [...names, ...page.breadcrumbs]
  const { titles, weakTitles } = standard.recognition
  const own = all.find(
    (name) => name !== page.title && matchesAny([...titles, ...weakTitles], plain(name)),
  )
  if (own && !otherColumns.test(plain(own))) {
    return [
      ground('column', 1.5, `栏目“${own}”刊登这类报告`, `the column “${own}” holds such reports`),
    ]
  }
  const other = names.find((name) => name.length <= 12 && otherColumns.test(plain(name)))
  if (!other) return []
  const weight = /解读|图解|问答/u.test(other) ? -4 : -1.5
  return [
    ground(
      'other-column',
      weight,
      `栏目“${other}”一般不刊登这类报告`,
      `the column “${other}” usually holds other things`,
    ),
  ]
}

function fieldGrounds({ fields }: PageFacts): Ground[] {
  const genre = Object.entries(fields).find(([label]) =>
    /^(?:体裁|文种|体裁分类|公文种类|信息类别)/u.test(label),
  )?.[1]
  if (!genre) return []
  if (/报告/u.test(genre))
    return [ground('genre', 1, `体裁为“${genre}”`, `the genre is “${genre}”`)]
  if (!/解读|通知|新闻|图解/u.test(genre)) return []
  return [ground('other-genre', -3, `体裁为“${genre}”`, `the genre is “${genre}”`)]
}
