import type { Identity } from '../report/review.ts'
import { isCountyCity } from './county-cities.ts'

/** Ends of names of bodies that publish reports; regions without a body follow in `regionEnd`. */
const bodyEnd =
  /(?:人民政府|政府|办公[室厅]|委员会|管委会|党工委|工委|[省市县区州旗]委|办事处|街道办|行署|公署|厅|(?<![结格布大全开破定僵时棋战])局|分局|总局|司|部|委|办|署|院|(?<![实短长好益])处|中心|(?:[支大总]|调查)队|站|所|公司|集团|联合会|总工会|协会|学会|商会|红十字会|基金会|理事会|文联|科协|侨联|工商联|供销社|合作社|联社|联合社|党[组委]|团委|妇联|残联|学校|党校|[中小]学|大学|学院|医院|银行|[分支]行|税务|海关|监狱|[林农牧]场|(?:档案|图书|博物|美术|科技|文化|纪念|展览|方志)馆|广播电视台|融媒体中心)$/u

const regionEnd =
  /(?:省|自治区|特别行政区|市|自治州|州|地区|盟|自治县|县|旗|区|林区|特区|镇|乡|街道|(?<=区[^省市县区州旗镇乡街]{2,4})街|苏木|团场|兵团|第[一二三四五六七八九十]{1,3}师|[一二三四五六七八九十〇零百\d]{1,4}团)$/u

/** Nouns that end like regions: 全市, 山区, 中心城区; the names of regions may end as they do (中山市, 盐城市, 房山区). */
const noRegion =
  /[全我本各该两辖][省市县区州镇乡]$|(?:[园社小校片厂库灾汛景战牧]|(?<!市|井陉)矿)区$|(?:集市|小镇|乡镇|城乡|[家故老]乡)$|^(?:集|门|超|上|都|股|楼|夜|早|菜)市$|^(?:省会|中心|文明|卫生|园林|森林|智慧|沿海|中小|特?大|示范|试点|节点|枢纽|旅游|工业|名|法治|平安|直辖|国际|先进|典型|全国|现代化?)*城市$|^(?:[新老地]|革命老|城市新|(?:主|老|旧|中心|县|市)?城|(?:国有|重点|天然)?林|(?:偏远|边远|贫困|连片|深|高|石|浅)?山)区$|^(?:小|新型|中心|重点)?城镇$/u
/** Of regions called 地区 there are few; the other words are common ones: 农村地区. */
const district = /(?<!阿克苏|喀什|和田|塔城|阿勒泰|阿里|大兴安岭|哈密|吐鲁番|那曲)地区$/u
/** Words of sentences and titles; pronouns, unless a name begins with the same character (本溪, 全州). */
const noName =
  /^(?:我|本(?!溪)|该|各(?!莫)|全(?![州椒南]))|坚持|工作(?!委|局|部|办|站|中心)|建设$|情况|报告|(?<!依)法治|政府网|领导|同志|以上|通知/u

/** True when the words can be the name of a body or of the region it governs. */
export function isBodyName(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 60 &&
    !/[,。;:!?《》"“”\d]/u.test(words) &&
    !isCommon(words) &&
    (bodyEnd.test(words) || regionEnd.test(words))
  )
}

function isCommon(words: string): boolean {
  return noName.test(words) || noRegion.test(words) || district.test(words)
}

/** True when the words name a region and no body in it: 云溪市, 青石镇. */
export function isRegion(words: string): boolean {
  return regionEnd.test(words) && !bodyEnd.test(words) && !isCommon(words)
}

/**
 * Names of regions from the highest level down, each where it stands first in what is left of a name. A few hold the
 * sign of another level: 镇江市, 新乡市, 内乡县, 市南区, 沙市区, 新市镇.
 */
const regionLevels = [
  /^(?:[^省市县区州旗镇乡]{2,6}?|贵州)(?:省|自治区)/u,
  /^[镇乡]?(?:[^市县区旗镇乡]|[镇乡](?=市)){1,9}?(?<=..)(?:自治州|地区|[市州盟])(?!场|区|(?:镇|乡|街道)(?:人民政府|政府|办事处|$))/u,
  /^(?:[镇乡]|市(?=[中南北]区))?(?:[^市县区旗镇乡]|市(?=区)|[镇乡](?=市|县(?![级道城里]))){1,12}?(?:自治县|自治旗|[市县旗](?!场|域|管理|政公用|容|区|(?:镇|乡|街道)(?:人民政府|政府|办事处|$))|区(?!域|块|划))/u,
  /^(?!人民政府)(?:[^镇乡局委办厅和]{1,6}?(?:街道|街(?=办事处|$)|镇|(?<!城)乡|苏木)|[^镇乡局委办厅和]{2,12}?族乡)/u,
]

/** The corps of Xinjiang counts divisions as cities and regiments as counties: 兵团第二十师双河市. */
const corps =
  /^(?:(?:新疆生产建设)?兵团)?(?:第[一二三四五六七八九十]{1,3}师(?:[^省市县区州旗镇乡局委]{1,5}市)?)?(?:第?[一二三四五六七八九十〇零百\d]{1,4}团(?!委|市委|县委))?/u

/** A city's bureau and the county its branch serves: 云溪市生态环境局临江区分局. */
const branch =
  /^(?<city>.{2,12}[市州盟])[^省市县区州旗镇乡]{2,12}局(?<county>[^省市县区州旗局]{1,8}[市县区旗])分局$/u

/** What stands before the region in names of parties and of national bodies' local ones. */
const seat =
  /^(?:中共|中国共产党|中华人民共和国|中国(?:民用航空|人民银行)|国家(?:[^省市县区州旗镇乡局]|市场){2,10}?局)?/u

/** The region at the front of a name, of several bodies the first, with all its levels, 乐山市五通桥区; null when it has none. */
export function regionOf(body: string): string | null {
  const name = body.split(/[\s、]/u, 1)[0]!.replace(branch, '$<city>$<county>')
  const start = seat.exec(name)![0].length
  let at = start + corps.exec(name.slice(start))![0].length
  for (const level of regionLevels) at += level.exec(name.slice(at))?.[0].length ?? 0
  return name.slice(start, at) || null
}

const municipality = /^(?:北京|上海|天津|重庆)市$/u

type Level = NonNullable<Identity['level']>

/** The level of the body, by the end of its name; null when the name does not tell. */
export function levelOf(name: string): Level | null {
  const body = name
    .split(/[\s、]/u)
    .at(-1)!
    .replace(/(?:(?:人民)?政府|行政公署|(?<=[盟区])行署)$/u, '')
  if (/(?:街道|区[^区]{2,4}街)(?:办事处|办|党工委)?$/u.test(body)) return 'street'
  if (/(?:地区|盟)$/u.test(body) && body !== name) return 'city'
  if (
    /^国务院$|^(?:中华人民共和国|国家|中国)(?!.*局.{2,}局$|.{2,6}海事局$|.*(?:[省县区州旗]|市(?!场)).{2,}局$).*(?:部|委员会|局|署|院|会|银行)$|^(?:司法|公安|财政|教育|民政|商务|水利|交通运输|自然资源|生态环境|农业农村|应急管理|科学技术|人力资源和社会保障|住房和城乡建设|文化和旅游|工业和信息化)部$/u.test(
      body,
    )
  ) {
    return 'national'
  }
  if (/(?<!国有资产监督|监督)管理委员会$|管委会$/u.test(body)) return 'county'
  return isRegion(body) ? levelOfRegion(body) : isBodyName(name) ? 'department' : null
}

function levelOfRegion(region: string): Level | null {
  if (/(?:镇|乡|苏木)$/u.test(region)) return 'town'
  if (municipality.test(region) || /(?:省|自治区|特别行政区|兵团)$/u.test(region)) return 'province'
  if (/第[一二三四五六七八九十]{1,3}师(?:[^市团]{1,5}市)?$/u.test(region)) return 'city'
  if (/(?:县|旗|区|团场?)$/u.test(region) && !/地区$/u.test(region)) return 'county'
  if (isCountyCity(region) || /市.+市$|州.+市$|地区.+市$/u.test(region)) return 'county'
  return /(?:市|州|盟|地区)$/u.test(region) ? 'city' : null
}

/** The body that governs a region, where the name of the region alone is given: 云溪市 → 云溪市人民政府. */
export function governmentOf(region: string): string {
  if (/街道?$/u.test(region)) return `${region}办事处`
  if (/(?:地区|盟)$/u.test(region)) return `${region}行政公署`
  if (/兵团$|第[一二三四五六七八九十]{1,3}师(?:[^市]{1,5}市)?$|团场?$/u.test(region)) return region
  if (
    /(?:新区|开发区|高新区|经开区|园区|示范区|[试实]验区|风景区|名胜区|度假区|保税区|合作区|管理区|功能区|产业区|集聚区|先行区)$/u.test(
      region,
    )
  )
    return region
  return `${region}人民政府`
}
