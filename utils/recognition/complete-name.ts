import { abbreviates } from './abbreviated.ts'
import { governmentOf, isRegion, regionOf } from './bodies.ts'

/** Forms that mean the same body are compared as one: 人民政府 and 政府. */
function comparable(name: string): string {
  return name.replaceAll('人民政府', '政府').replace(/\s+/gu, '')
}

/**
 * The full name of a body known by a short one. `others` are names from signature, header fields, byline and site, in
 * the order of trust: one that ends with the short name, or that names its region, completes it.
 */
export function completeName(short: string, others: string[]): string {
  const full = isRegion(short) ? governmentOf(short) : short
  return full.includes(' ')
    ? jointName(full)
    : spelledOut(withRegion(longerForm(full, others), others), others)
}

/** Of 临江县委 县政府 the second body has its region from the first: 临江县委 临江县人民政府. */
function jointName(bodies: string): string {
  const [first = '', ...others] = bodies.split(' ')
  const region = regionOf(first)
  const named = others.map((body) =>
    region && /^[省市县区州旗镇乡]/u.exec(body)?.[0] === region.at(-1)
      ? (region + body.slice(1)).replace(/(?<!人民)政府$/u, '人民政府')
      : body,
  )
  return [first, ...named].join(' ')
}

/** 云溪市人力资源和社会保障局 for 云溪市人社局, where the page names it so; a zone by its committee. */
function spelledOut(name: string, others: string[]): string {
  const body = others.find((other) => isCommitteeOf(name, other)) ?? name
  return others.find((other) => abbreviates(body, other)) ?? body
}

/** A zone has no government: 临河新区管理委员会 reports for 临河新区. */
function isCommitteeOf(zone: string, other: string): boolean {
  return (
    isRegion(zone) &&
    /^(?:管理委员会|管委会)$/u.test(other.slice(zone.length)) &&
    other.startsWith(zone)
  )
}

/** 乐山市五通桥区人民政府 completes 五通桥区人民政府. */
function longerForm(name: string, others: string[]): string {
  const key = comparable(name)
  const longer = others.find((other) => {
    const form = comparable(other)
    return form.length > key.length && form.endsWith(key) && isLead(form.slice(0, -key.length))
  })
  return longer ? longer.replace(/\s+/gu, '') : name
}

/** What stands before the short name must itself be regions, so that 县司法局 never completes from 某某公司法局. */
function isLead(front: string): boolean {
  return (
    /(?:省|自治区|市|州|县|区|旗|盟|地区|镇|乡|街道)$/u.test(front) ||
    (front.length >= 2 && front.length <= 4)
  )
}

/** A name that only says 市, 县 or 区, or names no region at all, takes the region from another name. */
function withRegion(name: string, others: string[]): string {
  const kind = /^(?:自治[区州县旗]|[省市县区州旗镇乡])(?=.{2,})/u.exec(name)?.[0]
  if (kind) {
    const region = regionEndingWith(kind, others)
    return region ? region + name.slice(kind.length) : withCounty(name, others)
  }
  if (regionOf(name)) return withCounty(name, others)
  const region = others.map(regionOf).find((found) => found !== null)
  return region ? region + name : name
}

function regionEndingWith(kind: string, names: string[]): string | null {
  for (const name of names) {
    const region = regionOf(name)
    if (!region) continue
    const at = region.lastIndexOf(kind)
    if (at > 0) return region.slice(0, at + kind.length)
  }
  return null
}

/** A town's name is complete with its county, when the page plainly is the county's. */
function withCounty(name: string, others: string[]): string {
  // The signs at the ends belong to names: 旗山镇, 新市镇, 州城街道.
  if (!/^[市区州旗]?[^市县区州旗]{1,6}[市县州旗]?(?:镇(?!市)|乡(?![县市])|街道|苏木)/u.test(name))
    return name
  const region = others
    .map(regionOf)
    .find((found) => found !== null && /(?:县|区|旗)$/u.test(found))
  return region ? region + name : name
}
