import { fold } from '../../report/fold.ts'
import { isBreadcrumb, wordsOf } from '../chrome-lines.ts'
import type { Flow } from '../flow.ts'
import { nameOf } from '../regions.ts'

const crumbBox =
  /(?:^|[\s_-])(?:crumbs?|breadcrumbs?|position|location|dqwz|weizhi|bread|path|mbx|wz|dangqian|curpos|curr?ent)(?:$|[\s_-])/i

/** A line without any of these is no trail; most lines above a text are menu words. */
const signs = /[>＞›»→/／》:：-]|位置/

/** The trail 首页 > … > … above an article, without 首页 and 正文. */
export function readBreadcrumbs(flow: Flow, before: number): string[] {
  for (const line of flow.lines.slice(0, before)) {
    if (!signs.test(line.text) || line.text.length > 120 || !isBreadcrumb(wordsOf(line))) continue
    const trail = partsOf(line.text)
    if (trail.length > 0) return trail
  }
  return boxedTrail(flow, before)
}

function boxedTrail(flow: Flow, before: number): string[] {
  for (const { element, first, last } of flow.boxes) {
    if (last > before || last - first > 12 || last <= first) continue
    if (!crumbBox.test(nameOf(element))) continue
    const words = flow.lines.slice(first, last).map(({ text }) => text)
    if (words.join('').length > 120) continue
    const trail = partsOf(words.join('>'))
    if (trail.length > 1) return trail
  }
  return []
}

function partsOf(text: string): string[] {
  const label = /^.{0,14}?(?:位置|栏目|网页|页面)(?:是|在)?:?/.exec(fold(text))?.[0].length ?? 0
  return text
    .slice(label)
    .split(/\s*(?:[>＞]+|›|»|→|[/／]|::|：：|》|-{1,2}|·)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isEnd(fold(part)))
}

/** The ends of a trail say nothing of where a page belongs. */
function isEnd(part: string): boolean {
  return /^(?:网站)?(?:首页|主页)$|^(?:正文|内容|详情|文章)(?:页|内容)?$/.test(part)
}
