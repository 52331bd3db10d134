import type { Article } from '../report/article.ts'
import type { PageFacts } from '../report/page.ts'
import { plain } from '../report/pattern.ts'

/** Characters at either end of a text in which it says that it is not the whole. */
const reach = 300

/** What pages say of a text whose whole is in a file: 报告全文详见附件, (摘要). */
const says =
  /(?:全文|全本|完整版|详细内容)[^。;]{0,8}(?:见|点击|下载|查看|查阅|附件)|(?:见|点击|下载|查看|查阅)[^。;]{0,8}(?:全文|完整版)|\((?:摘要|节选|摘编|简版|简本|概要)\)/u

/** True where a page shows parts of a report and offers the whole as a file: what it does not give may stand there. */
export function isAbstract({ title, attachments }: PageFacts, { text }: Article): boolean {
  if (attachments.length === 0) return false
  return [title ?? '', text.slice(0, reach), text.slice(-reach)].some((words) =>
    says.test(plain(words)),
  )
}
