import type { Article } from '../report/article.ts'
import type { PageFacts } from '../report/page.ts'
import { plain } from '../report/pattern.ts'
import { governmentOf, isBodyName, isRegion, levelOf, regionOf } from './bodies.ts'
import { completeName } from './complete-name.ts'
import type { Signature } from './find-signature.ts'
import { ownTitle } from './find-title.ts'
import { afterNow, issuerInWords } from './issuer-in-words.ts'
import { regionInText } from './region-in-text.ts'
import { withZoneName } from './zone-name.ts'

/** Everything on a page that may name the body that reports. */
export interface IssuerSources {
  title: string | null
  signature: Signature | null
  page: PageFacts
  lead: string | null
  opening: string[]
  article: Article
}

/** The body that reports, by its full name: from title, lead, signature, source and site, in this order of trust. */
export function findIssuer(sources: IssuerSources): string | null {
  return withZoneName(trusted(sources), sources.article)
}

function trusted(sources: IssuerSources): string | null {
  const names = namesAround(sources)
  const written = sources.title ? issuerInWords(sources.title) : null
  if (written) return completeName(written, withText(names, sources, written))
  const governs = selfReference(sources)
  const lead = sources.lead ? issuerInWords(afterNow(sources.lead)) : null
  if (lead) return completeName(lead, withText(names, sources, lead))
  return (
    signedBy(sources, governs) ??
    subjectOfOpening(sources, names) ??
    fromPage(names, governs, sources)
  )
}

/** Names of bodies beside the text, the most trusted first: signature, publisher, source, site. */
function namesAround({ signature, page }: IssuerSources): string[] {
  const fields = ['发布机构', '发文机关', '制发机构', '公开机构', '信息来源', '来源'].map(
    (label) => page.fields[label],
  )
  const candidates = [
    signature?.issuer,
    page.publisher,
    ...fields,
    page.source,
    siteName(page.site),
    ownTitle(page)?.text,
  ]
  const names = candidates.flatMap((name) => (name ? [plain(name)] : []))
  return [...new Set(names)].filter((name) => isBodyName(name) && !media.test(name))
}

const media = /(?:日报|晚报|新闻|融媒|电视|广播|微信|公众号|客户端|网)(?:社|中心|台|局)?$/u

/** 云溪市人民政府门户网站, 中国·云溪市政府网, 云溪市司法局网站 → the body. */
function siteName(site: string | null): string | null {
  if (!site) return null
  return plain(site)
    .replace(/^(?:中国[·•-]?|欢迎访问)/u, '')
    .replace(/(?:门户网站|官方网站|政务网站|政府网站|网站|门户|信息公开网|政务网)+$/u, '')
    .replace(/(?<=[省市县区州旗镇乡])政府网?$/u, '人民政府')
    .replace(/(?<=政府)网$/u, '')
}

function withText(names: string[], { article }: IssuerSources, short: string): string[] {
  const committee = ['管理委员会', '管委会'].find((end) =>
    article.text.slice(0, selfReach).includes(short + end),
  )
  if (committee) return [...names, `${short}管理委员会`]
  if (regionOf(short) && !/^[省市县区州旗镇乡]/u.test(short)) return names
  const kind = /^[省市县区州旗镇乡]/u.exec(short)?.[0] ?? null
  const region = kind ? regionInText(article, kind) : null
  return region ? [...names, governmentOf(region)] : names
}

/** How far into the text its ways of speaking of itself are counted, in characters. */
const selfReach = 6000

/**
 * The kind of body or region the text speaks for: 区 in 我区, 局 in 我局, as the lead says or as it says most often; by
 * 全区 only when it never says so. Null when it says nothing of the kind.
 */
function selfReference({ lead, article }: IssuerSources): string | null {
  const text = plain(article.text.slice(0, selfReach))
  const own = /[我本](街道|苏木|[支总大]队|团(?![队委体结])|[省市县区州旗镇乡局厅委办])/gu
  const inLead = lead ? [...lead.matchAll(own)][0]?.[1] : undefined
  return inLead ?? mostFrequent(text, own) ?? mostFrequent(text, /全(街道|[省市县区州旗镇乡])/gu)
}

function mostFrequent(text: string, pattern: RegExp): string | null {
  const counts = new Map<string, number>()
  for (const [, kind = ''] of text.matchAll(pattern)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Offices that write the report of a government and sign it: the report is the government's. */
const writesForOthers =
  /(?:法治(?:建设|政府建设)|依法治[省市县区州旗镇乡]).{0,12}(?:委员会|办公室|办|小组)$/u

function signedBy({ signature, page }: IssuerSources, governs: string | null): string | null {
  if (!signature?.issuer) return null
  const region = regionOf(signature.issuer)
  if (
    region &&
    governs &&
    /[省市县区州旗镇乡]/u.test(governs) &&
    writesForOthers.test(signature.issuer)
  ) {
    return governmentOf(region)
  }
  const others = [page.publisher, page.source, siteName(page.site)].flatMap((name) =>
    name ? [plain(name)] : [],
  )
  return completeName(signature.issuer, others.filter(isBodyName))
}

/** 2024年,区政府办公室坚持以…: the subject of the first sentence. */
function subjectOfOpening({ opening, article }: IssuerSources, names: string[]): string | null {
  for (const sentence of opening.slice(0, 4)) {
    const match =
      /^(?:(?:20\d\d年(?:度|以来)?|今年以来|一年来|年初以来|过去一年),?)?([^,。;:的在]{3,30}?)(?:坚持|以|全面|深入|认真|紧紧|紧扣|始终|严格|高度|积极|扎实|切实|按照|围绕|贯彻|持续|在|把|充分|立足|聚焦|牢固|牢牢|高举|主动|突出|着眼)/u.exec(
        sentence,
      )
    const name = match?.[1]
    if (!name || !isBodyName(name)) continue
    const kind = /^[省市县区州旗镇乡]/u.exec(name)?.[0]
    const region = kind ? regionInText(article, kind) : null
    return completeName(name, region ? [...names, governmentOf(region)] : names)
  }
  return null
}

/** Bureaus whose sites carry the report of their government. */
const hosts = /(?:司法局|司法厅|办公[室厅])$/u

/**
 * The bureau whose site the page is on, where the text never says 我市 or 我局: 全市 alone is what a bureau says of
 * its field too.
 */
function bureauOf({ page, article }: IssuerSources): string | null {
  const site = siteName(page.site)
  if (!site || hosts.test(site) || levelOf(site) !== 'department') return null
  return /[我本][省市县区州旗镇乡](?!场|级)/u.test(article.text.slice(0, selfReach)) ? null : site
}

const ofRegions = /^[省市县区州旗镇乡]$/u

/** The region or the body the text speaks for, by the names around it; else the first of these names. */
function fromPage(names: string[], governs: string | null, sources: IssuerSources): string | null {
  const { article } = sources
  const bureau = bureauOf(sources)
  if (bureau) return completeName(bureau, names)
  if (governs && ofRegions.test(governs)) {
    const region =
      names.map(regionOf).find((found) => found?.endsWith(governs)) ??
      regionInText(article, governs)
    // 大孟镇 on the site of 中牟县 is 中牟县大孟镇; a county or a zone has its whole name there.
    if (region && /[镇乡]$/u.test(region)) return completeName(governmentOf(region), names)
    if (region) return governmentOf(region)
  }
  const bureaus = [...names, ...bureausAbove(sources.page)]
  const name = bureaus.find((one) => governs !== null && one.endsWith(governs)) ?? names[0]
  if (!name || (governs && isForeign(name, governs))) return null
  return completeName(name, names)
}

/** True for the government on whose site the report of a bureau, a town or a street stands: it is not who reports. */
function isForeign(name: string, governs: string): boolean {
  const region = name.replace(/(?:人民政府|政府)$/u, '')
  return isRegion(region) && !region.endsWith(governs) && governs !== '办'
}

/** Bodies in whose column the page stands, the nearest first. */
function bureausAbove({ breadcrumbs }: PageFacts): string[] {
  return breadcrumbs.toReversed().map(plain).filter(isBodyName)
}
