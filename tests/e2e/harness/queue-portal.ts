import type { ServerResponse } from 'node:http'
import type { Portal } from '../../../portal/serve.mjs'

/** What is to become of an address of the queue. */
export interface QueueAddress {
  address: string
  /** State and, for failures, reason: "done", "failed not-found". */
  expected: string
}

/** A report of a town that does not exist, complete, with the year and some words of its own. */
export function reportHtml(name: string, year = 2024, extra = ''): string {
  const title = `${name}人民政府${year}年度法治政府建设情况报告`
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>
<meta name="ArticleTitle" content="${title}"><meta name="PubDate" content="${year + 1}-03-12"></head>
<body><h1>${title}</h1><div class="TRS_Editor">
<p>${year}年，${name}人民政府深入推进法治政府建设，现将有关情况报告如下。</p>
<p>一、主要举措和成效</p><p>全年办理行政复议案件136件，开展执法培训24场，审查规范性文件17件，各项工作依法有序推进，群众满意度稳步提高。${extra}</p>
<p>二、存在的不足和原因</p><p>一些执法人员业务能力有待提高，主要原因是培训的针对性不强、基层力量较为薄弱。</p>
<p>三、党政主要负责人履行推进法治建设第一责任人职责情况</p><p>主要负责人切实履行第一责任人职责，定期听取法治政府建设工作汇报，研究解决重大问题。</p>
<p>四、下一年度工作安排</p><p>继续加强行政执法监督，完善行政决策程序，推进基层法治建设，提升依法行政水平。</p>
<p>${name}人民政府</p><p>${year + 1}年3月12日</p></div></body></html>`
}

const html = (response: ServerResponse, body: string | Buffer, type = 'text/html; charset=utf-8') =>
  void response.writeHead(200, { 'content-type': type }).end(body)

/** Bodies in GBK: the page says so itself, the server says nothing. */
const inGbk = (text: string) => {
  const page = text.replace('charset="utf-8"', 'charset="gbk"')
  return Buffer.concat([...page].map(gbkOf))
}

let gbkTable: Map<string, Buffer> | undefined

/** Node decodes GBK and does not encode it: the table is made by decoding all pairs of bytes. */
function gbkOf(character: string): Buffer {
  if (character.charCodeAt(0) < 128) return Buffer.from(character)
  if (!gbkTable) {
    gbkTable = new Map()
    const decoder = new TextDecoder('gbk')
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) {
        const pair = Buffer.from([high, low])
        gbkTable.set(decoder.decode(pair), pair)
      }
  }
  return gbkTable.get(character) ?? Buffer.from('?')
}

const townHosts = Array.from({ length: 14 }, (_, n) => `town${n + 1}.yunxishi.gov.cn`)

/** Requests the portal got, to see how polite they were: moments in milliseconds. */
export interface Visit {
  host: string
  from: number
  to: number
  cookie: boolean
}

/** Makes sixty addresses on many hosts answer, some of them badly; tells of every request to them. */
export function behaveAsSixty(portal: Portal): { list: QueueAddress[]; visits: Visit[] } {
  const list: QueueAddress[] = []
  const visits: Visit[] = []
  const at = (
    page: string,
    expected: string,
    answer: (response: ServerResponse, count: number) => void,
  ) => {
    let count = 0
    portal.behave(page, (request, response) => {
      const host = request.headers.host ?? ''
      const visit = { host, from: Date.now(), to: Infinity, cookie: 'cookie' in request.headers }
      visits.push(visit)
      // What is closed is told late on a busy machine; nobody has an answer before it was sent.
      const ended = () => {
        visit.to = Math.min(visit.to, Date.now())
      }
      response.on('finish', ended).on('close', ended)
      answer(response, count++)
    })
    if (expected) list.push({ address: `http://${page}`, expected })
  }
  misbehave(at)
  for (let n = 0; list.length < 53; n++) {
    const town = `第${n + 1}镇`
    at(`${townHosts[n % townHosts.length]}/ndbg/${n}.html`, 'done', (response) =>
      html(response, reportHtml(town)),
    )
  }
  return { list: [...list, ...sampled], visits }
}

/** Pages of the sample portal itself. */
const sampled: QueueAddress[] = [
  // The body comes by a script, and in a frame.
  ['www.wangchuanxian.gov.cn/zwgk/ndbg/fzzf/2025/5519.shtml', 'done'],
  ['www.chengpuqu.gov.cn/cpq/xxgk/fdzdgk/ndbg/content.jsp-2025-0320.html', 'done'],
  ['www.shilanxian.gov.cn/xxgk/content/article/82260415.html', 'failed attachment-only'],
  ['sthj.yunxishi.gov.cn/info/1042/20816.htm', 'done'],
  ['www.yunxishi.gov.cn/zwgk/tzgg/202412/t20241216_29340.html', 'failed not-a-report'],
  ['www.shilanxian.gov.cn/files/P020250327351208.pdf', 'failed a-file'],
].map(([page, expected]) => ({ address: `http://${page}`, expected: expected! }))

type At = (
  page: string,
  expected: string,
  answer: (response: ServerResponse, count: number) => void,
) => void

function misbehave(at: At): void {
  const host = townHosts[0]!
  at(`${host}/gone.html`, 'failed not-found', (response) => void response.writeHead(404).end())
  at(`${host}/flaky.html`, 'done', (response, count) =>
    count === 0 ? void response.writeHead(500).end() : html(response, reportHtml('复生镇')),
  )
  at('busy.yunxishi.gov.cn/1.html', 'done', (response, count) =>
    count === 0
      ? void response.writeHead(503, { 'retry-after': '2' }).end()
      : html(response, reportHtml('繁忙镇')),
  )
  at('busy.yunxishi.gov.cn/never.html', 'failed busy', (response) => {
    response.writeHead(429, { 'retry-after': '86400' }).end()
  })
  at('slow.yunxishi.gov.cn/1.html', 'done', (response) => {
    setTimeout(() => html(response, reportHtml('缓慢镇')), 2500)
  })
  at('down.yunxishi.gov.cn/1.html', 'failed unreachable', (response) => void response.destroy())
  at('gbk.yunxishi.gov.cn/1.html', 'done', (response) =>
    html(response, inGbk(reportHtml('国标镇')), 'text/html'),
  )
  at('moved.yunxishi.gov.cn/old.html', 'done', (response) => {
    response.writeHead(302, { location: 'http://moved.yunxishi.gov.cn/new.html' }).end()
  })
  at('moved.yunxishi.gov.cn/new.html', '', (response) => html(response, reportHtml('搬迁镇')))
  at('forward.yunxishi.gov.cn/1.html', 'done', (response) =>
    html(response, '<meta http-equiv="refresh" content="0;url=/2.html">'),
  )
  at('forward.yunxishi.gov.cn/2.html', '', (response) => html(response, reportHtml('转达镇')))
  at('huge.yunxishi.gov.cn/1.html', 'failed too-big', (response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const part = Buffer.alloc(1 << 20, '文')
    const more = (left: number) => {
      if (left === 0) return void response.end()
      response.write(part, (error) => error ?? setTimeout(more, 1, left - 1))
    }
    more(24)
  })
  at('guard.yunxishi.gov.cn/1.html', 'done', (response, count) =>
    count === 0
      ? void response.writeHead(412).end('<script></script>')
      : html(response, reportHtml('守卫镇')),
  )
}
