import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromCsv } from '../utils/exports/testing.ts'

const root = join(import.meta.dirname, '..')
let dir = ''
const file = (name: string) => join(dir, name)

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'review-'))
  writeFileSync(file('report.txt'), report)
  writeFileSync(file('page.html'), page(report))
  writeFileSync(
    file('news.html'),
    page(
      '3月2日,云溪市司法局召开会议。\n会议强调,要抓好落实。\n会议要求,压实责任。\n会议指出,稳步推进。',
      '我市召开法治工作会议',
    ),
  )
  writeFileSync(file('empty.html'), '')
  writeFileSync(file('image.html'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))
  writeFileSync(file('large.html'), 'x')
  truncateSync(file('large.html'), 20 * 1024 * 1024)
  mkdirSync(file('folder'))
  writeFileSync(file('own.json'), JSON.stringify({ id: 'Own' }))
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

const report = `云溪市司法局2024年度法治政府建设情况报告
2024年,我局认真履行职责,扎实推进各项工作。现将2024年度法治政府建设情况报告如下:
一、主要举措和成效
全年审查合同42件,组织培训6场次。行政机关负责人出庭应诉率100%。收到申请5422件,增长3.2%。受理3129件,受理率57.41%。
二、存在的不足和原因
一是执法力量还不足。由于人员流动较大,部分工作衔接不畅。
三、党政主要负责人履行推进法治建设第一责任人职责情况
局主要负责人主持党组会专题研究法治工作4次。
四、下一步工作安排
2025年,我局将继续加强合法性审查。
云溪市司法局
2025年1月20日`

function page(text: string, title = '云溪市司法局2024年度法治政府建设情况报告'): string {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`)
  return `<!doctype html><meta charset="utf-8"><meta name="PubDate" content="2025-03-12 10:00"><meta name="ArticleTitle" content="${title}"><meta name="SiteName" content="云溪市人民政府"><title>${title}</title><h1>${title}</h1><div id="zoom">${paragraphs.join('')}</div>`
}

/** Runs the command; standard output is given whole and parsed by the test. */
function review(...words: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
    const child = spawn(process.execPath, [tsx, join(root, 'scripts', 'review.ts'), ...words], {
      cwd: root,
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (err += data))
    child.on('close', (status) => resolve({ status, out, err }))
  })
}

describe('the command line', () => {
  it('prints one record per input, in order, whatever some of them are', async () => {
    const bad = ['empty.html', 'image.html', 'large.html', 'folder', 'absent.html']
    const names = ['report.txt', ...bad, 'page.html', 'news.html']
    const { status, out, err } = await review('--json', ...names.map(file))
    const records = JSON.parse(out)
    expect(records.map(({ source }: { source: string }) => source)).toEqual(names.map(file))
    expect(status).toBe(2)
    const errors = records.slice(1, 6).map(({ error }: { error: string }) => error)
    expect(errors).toEqual([
      expect.stringContaining('empty'),
      expect.stringContaining('image'),
      expect.stringContaining('20 MB'),
      expect.stringContaining('directory'),
      expect.stringContaining('no such file'),
    ])
    for (const error of errors) expect(err).toContain(error)
    expect(records[0]).toMatchObject({
      url: null,
      isReport: true,
      standard: 'law-based-government',
      issuer: '云溪市司法局',
      year: 2024,
      publishedOn: '2025-01-20',
      timeliness: 'on-time',
      sections: [
        { id: 'measures', status: 'present', heading: '一、主要举措和成效', missing: [] },
        { id: 'shortcomings', status: 'present', missing: [] },
        { id: 'leadership-duty', status: 'present', missing: [] },
        { id: 'next-year-plan', status: 'present', missing: [] },
      ],
    })
    expect(records[6]).toMatchObject({
      title: '云溪市司法局2024年度法治政府建设情况报告',
      site: '云溪市人民政府',
      publishedOn: '2025-03-12',
    })
    const rate = records[6].figures.find(({ text }: { text: string }) => text === '100%')
    expect(rate).toMatchObject({ kind: 'percentage', value: 100, unit: '%', section: 'measures' })
    const doubted = records[6].figures.filter((one: { secondLook: unknown }) => one.secondLook)
    expect(doubted.map((one: { text: string }) => one.text)).toEqual(['57.41%'])
    expect(doubted[0].secondLook).toContain('3129/5422')
    expect(rate.quote).toMatchObject({
      exact: '100%',
      prefix: expect.stringContaining('出庭应诉率'),
    })
    expect(records[7]).toMatchObject({ isReport: false, standard: null, sections: [], figures: [] })
  })

  it('prints rows a spreadsheet reads, and nothing else, on standard output', async () => {
    const { status, out } = await review('--csv', file('page.html'), file('news.html'))
    const { rows, problems } = fromCsv(out)
    expect(problems).toEqual([])
    expect(status).toBe(0)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      is_report: 'true',
      year: '2024',
      measures: 'present',
      figures_second_look: '1',
    })
    expect(rows[1]).toMatchObject({ is_report: 'false', measures: '' })
  })

  it('reads web addresses and tells when a server does not give the page', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/page') response.end(page(report))
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { out, status } = await review('--json', `${base}/page`, `${base}/gone`)
    server.close()
    expect(JSON.parse(out)).toMatchObject([
      { source: `${base}/page`, isReport: true, issuer: '云溪市司法局' },
      { error: expect.stringContaining('404') },
    ])
    expect(status).toBe(2)
  })

  it('says in words what it found when no format is asked for', async () => {
    const { out, status } = await review(file('report.txt'))
    expect(out).toContain('云溪市司法局')
    expect(out).toContain('一、主要举措和成效')
    expect(status).toBe(0)
  })

  it('explains its use instead of guessing', async () => {
    const { out, err, status } = await review('--xml', file('report.txt'))
    expect(out).toBe('')
    expect(err).toMatch(/unknown option --xml[\s\S]*Usage/)
    expect(status).toBe(2)
  })

  it('names the fields that keep a file from being a standard', async () => {
    const { err, status } = await review('--standard', file('own.json'), file('report.txt'))
    expect(err).toMatch(/id: /)
    expect(err).toMatch(/contents: this field is missing/)
    expect(status).toBe(2)
  })
})
