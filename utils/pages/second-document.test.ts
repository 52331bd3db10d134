import { describe, expect, it } from 'vitest'
import { pageOf, prose } from './testing.ts'

const p = (words: string) => `<p>${words}</p>`
const title = (words: string) => `<p style="text-align:center"><b>${words}</b></p>`
const first = [p('一、主要举措'), p(prose(2)), p('二、下一步安排'), p(prose(2))].join('')
const date = p('2025年3月12日')
const second = [p('一、基本情况'), p(`第二份文件，${prose()}`)].join('')

function read(...parts: string[]): string {
  return pageOf(`<body><div id="zoom">${parts.join('')}</div></body>`).article.text
}

describe('a second document in one container', () => {
  it.each<[string, string[], boolean]>([
    ['counted from one again', [first, title('临江县2024年行政复议工作报告'), second], false],
    [
      'below a date of signature',
      [first, date, title('临江县2025年工作方案'), p('第二份文件，另行印发，请认真贯彻落实。')],
      false,
    ],
    ['without chapters above', [p(prose(6)), title('临江县2024年行政复议工作报告'), second], false],
    [
      'behind a short letter',
      [p('现将报告送上，请审阅。'), title('临江县2024年工作报告'), second, first],
      true,
    ],
    [
      'a chapter in bold',
      [first, '<p><b>三、2025年重点工作计划</b></p>', p(`第二份文件，${prose()}`)],
      true,
    ],
    [
      'an annexed table',
      [first, date, title('2024年行政执法统计表'), p(`第二份文件，${prose()}`)],
      true,
    ],
    ['a title in running text', [first, p('临江县2024年行政复议工作报告'), second], true],
    [
      'a title in running text with its own byline',
      [first, p('临江县2024年行政复议工作报告'), p('2025-02-08 来源：县司法局'), second],
      false,
    ],
  ])('%s', (_, parts, kept) => {
    expect(read(...parts).includes('第二份文件')).toBe(kept)
  })
})

describe('words below a signature', () => {
  const signed = [first, p('临江县人民政府'), date]

  it.each(['临江概况：全县面积2100平方公里，常住人口31.2万人。', '本县地处北岭东麓，山川秀丽。'])(
    'are left out: %s',
    (words) => {
      expect(read(...signed, p(words)).endsWith('2025年3月12日')).toBe(true)
    },
  )

  it.each([
    '注：以上数据截至2024年12月31日。',
    '（本报告由县司法局负责解释。）',
    '三、其他需要报告的事项',
  ])('are kept: %s', (words) => {
    expect(read(...signed, p(words), p(prose())).includes(words.slice(1, 8))).toBe(true)
  })

  it('are kept below the date of a letter', () => {
    expect(read(p('现将报告送上。'), p('临江县人民政府'), date, first)).toContain('二、下一步安排')
  })

  it('are kept where only a date stands above', () => {
    expect(read(first, date, p('本县地处北岭东麓，山川秀丽。'))).toContain('山川秀丽')
  })
})

describe('what stands under a document', () => {
  it.each([
    '（联系人：刘某某　联系电话：0799-0000123）',
    '（此件公开发布）',
    '抄送：县委办公室，县人大常委会办公室。',
    '信息公开选项：主动公开',
    '点击“阅读原文”了解更多',
    '注：如需观看视频，请下载安装播放器。',
    '如需阅读附件，请先下载安装阅读器。',
  ])('leaves out %s', (words) => {
    expect(read(first, p('临江县人民政府'), date, p(words)).endsWith('2025年3月12日')).toBe(true)
  })
})
