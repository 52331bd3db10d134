import { attributeOf, idOf, localName, matches } from './dom.ts'
import { families } from './portals/registry.ts'

const siteRegion =
  /(?:^|[\s_-])(?:nav\w*|menus?|foot\w*|bottom|sidebar|aside|crumbs?|breadcrumbs?|share\w*|bdshare\w*|bshare|related|recommend|hot|copyright|friend\w*|links?|toolbar|qrcode|ewm|erweima|banner|search\w*|login|comments?|xgwz|xgyd|xglj|xgjd|xgxx|xgnews|prev\w*|prenext|pagination|fenye|jiucuo|dayin|ads?|advert\w*|guanggao)(?:$|[\s_-])/i
const regionTags = /^(?:nav|footer|aside)$/

const extras = families.flatMap((family) => family.extras).join(',')

/** Id and classes of an element, as names to look into. */
export function nameOf(element: Element): string {
  const classes = attributeOf(element, 'class')
  return classes === null ? idOf(element) : `${idOf(element)} ${classes}`
}

/** True for elements that by tag or name hold what belongs to the site: navigation, footers, related links. */
export function isSiteRegion(element: Element): boolean {
  return regionTags.test(localName(element)) || siteRegion.test(nameOf(element))
}

/** True for elements that by their name stand beside the text even inside its container: tools, neighbours. */
export function isExtra(element: Element): boolean {
  if (regionTags.test(localName(element))) return true
  const name = nameOf(element)
  // Extras are told by id and class: cells of tables, which are many, have neither.
  return name !== '' && (siteRegion.test(name) || matches(element, extras))
}
