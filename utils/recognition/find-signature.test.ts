import { describe, expect, it } from 'vitest'
import { articleOf } from '../report/testing.ts'
import { findSignature } from './find-signature.ts'

const body = [
  '云溪市司法局2024年法治政府建设情况报告',
  '现将有关情况报告如下。',
  '一、主要举措',
  '我局认真开展工作。',
]

describe('findSignature', () => {
  it.each([
    ['name and date', ['云溪市司法局', '2025年1月20日'], '云溪市司法局', '2025-01-20'],
    ['one line', ['云溪市司法局2025年1月20日'], '云溪市司法局', '2025-01-20'],
    [
      'two bodies',
      ['中共临江县委', '临江县人民政府', '2025年2月1日'],
      '中共临江县委 临江县人民政府',
      '2025-02-01',
    ],
    ['a date alone', ['2025年1月20日'], null, '2025-01-20'],
    ['a name alone', ['云溪市司法局'], '云溪市司法局', null],
    ['numerals in words', ['云溪市司法局', '二〇二五年一月二十日'], '云溪市司法局', '2025-01-20'],
    [
      'something behind it',
      ['云溪市司法局', '2025年1月20日', '附件:统计表'],
      '云溪市司法局',
      '2025-01-20',
    ],
    [
      'white space in it',
      ['云 溪 市 司 法 局', '2025 年 1 月 20 日'],
      '云溪市司法局',
      '2025-01-20',
    ],
  ])('reads %s', (_, lines, issuer, signedOn) => {
    const article = articleOf([...body, ...lines])
    const found = findSignature(article)
    expect(found).toMatchObject({ issuer, signedOn })
    expect(found!.start).toBe(article.text.lastIndexOf(lines[0]!))
  })

  it.each([
    ['no signature', []],
    ['a last sentence with a date', ['2025年1月20日召开了会议,部署全年工作。']],
    ['a heading at the end', ['(三)服务发展大局']],
    ['the word government', ['加快建设法治政府']],
  ])('finds none in %s', (_, lines) => {
    expect(findSignature(articleOf([...body, ...lines]))).toBeNull()
  })

  it('takes no date under the title for one', () => {
    const [title, ...rest] = body
    expect(findSignature(articleOf([title!, '(2025年3月12日)', ...rest]))).toBeNull()
  })

  it('never takes the first block for a signature', () => {
    expect(findSignature(articleOf(['云溪市司法局']))).toBeNull()
  })
})
