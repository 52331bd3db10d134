import { describe, expect, it } from 'vitest'
import { factsOf } from '../testing.ts'

describe('attachments', () => {
  const links = (end: string) => factsOf({ end }).attachments

  it.each<[string, { title: string; url: string }[]]>([
    [
      '<p>附件：<a href="/f/1.pdf">情况报告.pdf</a></p>',
      [{ title: '情况报告.pdf', url: 'https://www.qingyan.gov.cn/f/1.pdf' }],
    ],
    [
      '<p><a href="./P02025.docx?v=1">报告</a></p>',
      [{ title: '报告', url: 'https://www.qingyan.gov.cn/a/P02025.docx?v=1' }],
    ],
    [
      '<p><a href="/download?id=3">统计表.xls</a></p>',
      [{ title: '统计表.xls', url: 'https://www.qingyan.gov.cn/download?id=3' }],
    ],
    [
      '<iframe src="/pdfjs/web/viewer.html?file=%2Ff%2F2.pdf"></iframe>',
      [{ title: '2.pdf', url: 'https://www.qingyan.gov.cn/f/2.pdf' }],
    ],
    ['<embed src="/f/3.ofd">', [{ title: '3.ofd', url: 'https://www.qingyan.gov.cn/f/3.ofd' }]],
    [
      '<p><a href="/f/1.pdf">甲</a><a href="/f/1.pdf">乙</a></p>',
      [{ title: '甲', url: 'https://www.qingyan.gov.cn/f/1.pdf' }],
    ],
    ['<p><a href="/list.html">更多</a><a href="javascript:down(\'1.pdf\')">x</a></p>', []],
    ['<footer><a href="/app.zip">客户端下载</a></footer>', []],
    ['<div class="related"><a href="/other.pdf">其他报告.pdf</a></div>', []],
    ['<p><a href="http://[bad/1.pdf">坏</a></p>', [{ title: '坏', url: 'http://[bad/1.pdf' }]],
  ])('%s', (end, expected) => {
    expect(links(end)).toEqual(expected)
  })
})

describe('the next page', () => {
  it.each<[string, string | null]>([
    [
      '<script>createPageHTML(3, 0, "1", "html");</script>',
      'https://www.qingyan.gov.cn/a/1_1.html',
    ],
    ['<script>createPageHTML(3, 2, "1_2", "html");</script>', null],
    ['<script>createPageHTML(1, 0, "1", "html");</script>', null],
    ['<div><a href="1_2.html">下一页</a></div>', 'https://www.qingyan.gov.cn/a/1_2.html'],
    ['<div><a href="1_2.html">下一页 &gt;</a></div>', 'https://www.qingyan.gov.cn/a/1_2.html'],
    ['<div><a href="2.html">下一篇</a><a href="3.html">下一条</a></div>', null],
    ['<div><a href="#">下一页</a><a href="javascript:next()">下一页</a></div>', null],
    ['<div><a href="/a/1.html">下一页</a></div>', null],
  ])('%s', (end, url) => {
    expect(factsOf({ end }).nextPage).toBe(url)
  })
})
