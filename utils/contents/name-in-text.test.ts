import { describe, expect, it } from 'vitest'
import { nameInText } from './name-in-text.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './testing.ts'

function found(issuer: string, line: string, given: Partial<Subject> = {}): string[] {
  const lines = ['各项工作取得积极成效,群众满意度稳步提升,为发展提供了保障。', line]
  const subject = subjectOf(lines, { titleIssuer: issuer, ...given })
  return nameInText({ ...subject, identity: { ...subject.identity, issuer } }).map(({ span }) =>
    subject.article.text.slice(span!.start, span!.end),
  )
}

describe('the same department of another place', () => {
  it.each([
    ['河口县教育局', '公开信息48条,未发生因云阳县教育局信息公开引起的诉讼。', '云阳县教育局'],
    ['青州市南湖区应急管理局', '北山区应急管理局坚持以人民为中心。', '北山区应急管理局'],
    ['河口县水利局', '一年来,云阳县水利局认真落实各项任务。', '云阳县水利局'],
    ['河口县水利局', '全年以云阳县水利局为被告的案件2件。', '云阳县水利局'],
    ['南湖区市场监督管理局', '对北山区市场监督管理局作出的决定不服的3件。', '北山区市场监督管理局'],
    ['河口县卫生健康委员会', '2024年,云阳县卫生健康委员会严格执法。', '云阳县卫生健康委员会'],
  ])('%s: %s', (issuer, line, name) => {
    expect(found(issuer, line)).toEqual([name])
  })

  it.each([
    ['河口县教育局', '未发生因河口县教育局信息公开引起的诉讼。'],
    ['青州市河口县教育局', '河口县教育局坚持依法治教。'],
    ['河口县教育局', '与云阳县教育局签订协议,组织交流活动2场。'],
    ['河口县教育局', '会同云阳县教育局开展检查。'],
    ['河口县教育局', '赴云阳县教育局学习。'],
    ['河口县教育局', '督促云阳县教育局落实整改。'],
    ['河口县教育局', '云阳县教育局、河口县教育局联合开展检查。'],
    ['河口县教育局', '云阳县教育局来函2件,均已办理。'],
    ['河口县教育局', '青州市教育局坚持每季度督导。'],
    ['青州市教育局', '临江市教育局坚持依法治教,经验在全市推广。'],
    ['青州市市场监督管理局', '南湖区市场监督管理局坚持柔性执法。'],
    ['南湖区市场监督管理局', '对青州市市场监督管理局作出的决定不服的3件。'],
    ['青石镇人民政府', '河口县教育局坚持送法进校园。'],
    ['河口县教育局', '河口县水利局坚持依法治水。'],
  ])('%s may write %s', (issuer, line) => {
    expect(found(issuer, line)).toEqual([])
  })

  it('is not asked where nothing on the page names the body as its own', () => {
    const line = '云阳县教育局坚持依法治教。'
    expect(found('河口县教育局', line, { titleIssuer: null, signedIssuer: null })).toEqual([])
    expect(
      found('河口县教育局', line, { titleIssuer: null, signedIssuer: '县教育局' }),
    ).toHaveLength(1)
  })
})
