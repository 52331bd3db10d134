import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pages } from './pages.ts'
import { type Portal, startPortal } from './serve.mjs'

/** What a page's server answers: status, type and bytes. */
function get(port: number, host: string, path: string) {
  return new Promise<{ status: number; type: string; body: Buffer }>((done, failed) => {
    const asked = request({ port, path, headers: { host } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'] ?? '',
          body: Buffer.concat(chunks),
        }),
      )
    })
    asked.on('error', failed).end()
  })
}

/** Where the words of these pages stand: their own bytes, or the fragment or frame they fetch. */
const elsewhere: Record<string, string> = {
  wangchuan: '/api/content/5519.html',
  chengpu: '/cpq/attach/2025/0320/body.html',
}

let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(() => portal.close())

async function wordsOf(id: string, host: string, path: string): Promise<string> {
  const { body } = await get(portal.port, host, elsewhere[id] ?? path)
  const charset = /charset="?gb/.test(body.toString('latin1')) ? 'gbk' : 'utf-8'
  const { document } = new JSDOM(new TextDecoder(charset).decode(body)).window
  for (const node of document.querySelectorAll('script, style')) node.remove()
  for (const tick of document.querySelectorAll<HTMLElement>('.tick')) {
    tick.textContent = tick.dataset.to ?? ''
  }
  return (document.body.textContent ?? '').replace(/\s/g, '')
}

describe.each(pages.map((page) => [page.id, page] as const))('%s', (id, page) => {
  it('is served as bytes that name their own encoding', async () => {
    const { status, type, body } = await get(portal.port, page.host, page.path)
    expect([status, type]).toEqual([200, 'text/html'])
    expect(body.toString('latin1')).toMatch(/charset=["']?(utf-8|gb2312)/i)
  })

  it('says what the index quotes, once', async () => {
    const words = await wordsOf(id, page.host, page.path)
    const quoted = (page.review?.figures ?? []).map(({ at }) => at.replace(/[[\]]/g, ''))
    const times = (quote: string) => words.split(quote.replace(/\s/g, '')).length - 1
    expect(quoted.filter((quote) => times(quote) !== 1)).toEqual([])
    const headings = Object.values(page.review?.contents ?? {}).map(({ heading }) => heading)
    expect(headings.filter((heading) => heading && !words.includes(heading))).toEqual([])
    expect(
      (page.chrome ?? []).filter((chrome) => !elsewhere[id] && !words.includes(chrome)),
    ).toEqual([])
  })
})

describe('startPortal', () => {
  it('answers 404 for what is not there and for what is not the portal’s', async () => {
    const status = async (host: string, path: string) => (await get(portal.port, host, path)).status
    expect(await status('www.yunxishi.gov.cn', '/none.html')).toBe(404)
    expect(await status('www.elsewhere.gov.cn', '/index.html')).toBe(404)
    expect(await status('..', '/serve.mjs')).toBe(404)
    expect(await status('www.yunxishi.gov.cn', '/assets/..%2fserve.mjs')).toBe(404)
    expect(await status('www.yunxishi.gov.cn', '/%')).toBe(404)
  })

  it('serves GBK as it lies on the disk', async () => {
    const path = '/xxgk/show.asp_id20250418.html'
    const { body } = await get(portal.port, 'www.hetingqu.gov.cn', path)
    const file = new URL(`./sites/www.hetingqu.gov.cn${path}`, import.meta.url)
    expect(body.equals(readFileSync(file))).toBe(true)
    expect(new TextDecoder('gbk').decode(body)).toContain('鹤汀区2024年法治政府建设情况报告')
  })

  it('serves another text where a page is overridden, until it is taken back', async () => {
    const host = 'www.hetingqu.gov.cn'
    const path = '/xxgk/show.asp_id20250418.html'
    const restore = portal.override(host + path, (html) => html.replace('936件', '937件'))
    const changed = await get(portal.port, host, path)
    expect(changed.type).toBe('text/html; charset=utf-8')
    expect(changed.body.toString('utf8')).toContain('行政处罚案件937件')
    restore()
    expect((await get(portal.port, host, path)).type).toBe('text/html')
  })
})
