import { secondLookId } from '../report/judgement.ts'
import { defineCheck, remark } from './check.ts'
import { isValue } from './context/change.ts'
import type { Mention, Passage } from './context/mention.ts'

const messages = {
  listed: {
    zh: '文中写作{claimed}，随后列出的是{listed}个，可能有一处写错或漏列；名称里若另有顿号，则无误。',
    en: 'The text says {claimed} and then names {listed}: a number may be wrong, or a name left out. Where a name holds a comma of its own, none is.',
  },
}

/** How many there are against the names listed behind. */
export const enumeration = defineCheck({
  id: 'enumeration',
  title: { zh: '列举与数目', en: 'What is enumerated' },
  why: {
    zh: '“7类重点领域，分别是……”之后逐一列名的，名称个数应与所写数目相同。列举以“等”收尾的、夹有逗号的不看；“和”“及”连接的算一个或两个都不合时才提示。名称本身可能含顿号，因此只提示，不指错。',
    en: 'Where names are listed behind a number (7类重点领域,分别是…), there are as many as it says. Lists that end in 等 or hold other commas are left alone, and what 和 and 及 join may count as one or as two. As a name may hold a comma of its own, it is pointed out, not called a contradiction.',
  },
  voices: ['remark'],
  messages,
  run(passage, mention) {
    const { figure, reading } = mention
    if (!isValue(mention) || figure.kind !== 'count' || !reading?.exact) return null
    const said = reading.value.valueOf()
    const names = said > 1 && said <= most ? namesBehind(passage, mention) : []
    if (names.length < 2 || !isNamed(figure.unit ?? '', names)) return null
    if (counts(names).includes(said)) return null
    const values = { claimed: figure.text, listed: String(counts(names).at(-1)) }
    return { voice: 'remark', remarks: [remark(secondLookId, messages.listed, values)] }
  },
})

/** 宣讲3场:进机关、进校园…, 投诉5件:停车、噪声…: what occasions and cases are about is not as many as they are. */
function isNamed(unit: string, names: string[]): boolean {
  return /^(?:大?类|项|种|个|部|张)$/.test(unit) || names.every((name) => /^\d{1,2}月/.test(name))
}

/** Names that are read; more are a table. */
const most = 12

/** 7类重点执法领域,分别是食品药品、生态环境…。: the end of a sentence, or what is said of all of them, closes the list. */
const listBehind =
  /^[^,;:。、()\d]{0,14}(?:,(?:时间)?分别[是为]:?|,即:?|:)([^,;:。()\n]{1,30}(?:、[^,;:。()\n]{1,30}){1,14})(?:[。;]|,(?:均|全部|并|每[次个项类张]))/

function namesBehind({ text }: Passage, { figure }: Mention): string[] {
  const list = text.slice(figure.end, figure.end + 300).match(listBehind)?.[1]
  // 4个督察组:由…组成: who they are made up of.
  return !list || /^由|组成$|等$|等[^、]{0,6}$|其[中他它]|不含|以及其/.test(list)
    ? []
    : list.split('、')
}

/** How many names there may be: what 和 joins is two where both halves end alike, else one or two. */
function counts(names: string[]): number[] {
  const joined = names.map((name) => name.split(/以及|[和及与]/).filter(Boolean))
  const alike = joined.at(-1)?.length === 2 && endsAlike(joined.at(-1) ?? [])
  const least = names.length + (alike ? 1 : 0)
  const largest = joined.reduce((sum, parts) => sum + parts.length, 0)
  return Array.from({ length: largest - least + 1 }, (_, more) => least + more)
}

function endsAlike([one = '', other = '']: string[]): boolean {
  return one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1)
}
