import type { Finding } from '../report/finding.ts'
import { fold } from '../report/fold.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule } from './subject.ts'

/** The department of a county: its region, and what it is called there. A city may have cities below it: not asked. */
const department =
  /^(?<region>[\u4e00-\u9fff]*[县区旗])(?<own>[\u4e00-\u9fff]{2,}(?:局|委员会|办公室))$/u

/** What a report says of none but its own body, before and after the name. */
const ofItself = {
  start:
    '(?:坚持|认真|深入|严格|全面|积极|紧紧|紧扣|高度重视|持续|扎实|切实|不断|始终|共|组织|召开|制定|修订|印发|开展|建立|完善|成立|加强|强化|落实|推进|主动|依法|收到|办理)',
  cause:
    '(?:信息公开|政府信息|行政行为|行政处罚|行政许可|执法|作出|引起|引发|(?:为|作为)被(?:告|申请人))',
}

/** Clauses that speak of others by right: partners, examples, parties, places visited or handed on to. */
const dealsWithOthers =
  /[与和同跟及、]|督促|推动|指导|协助|配合|支持|根据|依据|联合|协同|协作|赴|到|考察|学习|借鉴|交流|毗邻|邻近|跨[省市县区域]|移[送交]|协查|结对|对口|支援|兄弟|例如|比如|案例|荣获|分别|各[县区市]/u

/**
 * The same department of another place of the same level, where the report can only speak of its own: 因云阳县教育局信息公开引起…
 * in the report of 淮河口县教育局 is left from a template. Asked only where title or signature names the body; a clause that has
 * to do with others is left alone.
 */
export const nameInText: Rule = ({ identity, titleIssuer, signedIssuer, article, end }) => {
  const issuer = identity.issuer && department.exec(fold(identity.issuer))?.groups
  if (!issuer || ![titleIssuer, signedIssuer].some((name) => name?.endsWith(issuer.own!))) return []
  const text = fold(article.text.slice(0, end))
  for (const match of text.matchAll(namesLike(issuer.region!.at(-1)!, issuer.own!))) {
    const region = match.groups!.said ?? match.groups!.named!
    if (issuer.region!.endsWith(region) || region.endsWith(issuer.region!)) continue
    if (dealsWithOthers.test(clauseAt(text, match.index))) continue
    const written = region + issuer.own!
    return [leftOver(written, match.index + match[0].indexOf(written), identity.issuer!)]
  }
  return []
}

/** The department's name in any place of this level, where only a report's own body is spoken of. */
function namesLike(level: string, own: string): RegExp {
  const name = (group: string) => `(?<${group}>[\\u4e00-\\u9fff]{1,4}${level})${own}`
  const time = '(?:\\d{4}年(?:度|来)?,?|一年来,)?'
  return new RegExp(
    `(?<=^|[。;\\n])${time}${name('said')}(?=${ofItself.start})|[因由对以]${name('named')}(?=${ofItself.cause})`,
    'gu',
  )
}

function clauseAt(text: string, at: number): string {
  const before = text
    .slice(0, at)
    .split(/[,。;\n]/u)
    .at(-1)!
  return before + text.slice(at).split(/(?<!^\d{4}年(?:度|来)?),|[。;\n]/u)[0]!
}

function leftOver(written: string, start: number, issuer: string): Finding {
  return {
    ...nowhere,
    id: findingId('text', 'other-name', `${issuer}|${written}`),
    kind: 'text',
    rule: 'other-name',
    severity: 'warning',
    span: { start, end: start + written.length },
    message: {
      zh: `报告机关是${issuer}，正文却写作“${written}”，可能是套用其他单位的文本。`,
      en: `The report is by ${issuer}, yet the text says “${written}”: perhaps left from another body's text.`,
    },
  }
}
