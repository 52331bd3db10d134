import { describe, expect, it } from 'vitest'
import { otherBody } from './other-body.ts'
import { subjectOf } from './testing.ts'

function found(issuer: string, line: string): string[] {
  const subject = subjectOf(['各项工作取得积极成效,群众满意度稳步提升,为发展提供了保障。', line])
  return otherBody({
    ...subject,
    titleIssuer: null,
    identity: { ...subject.identity, issuer },
  }).map(({ span }) => subject.article.text.slice(span!.start, span!.end))
}

describe('another kind of body speaking of itself', () => {
  it.each([
    ['青石镇人民政府', '2024年,我局严格落实各项任务。', ['我局']],
    ['青石镇人民政府', '组织全局干部学习行政处罚法。', ['全局']],
    ['南门街道办事处', '组织全局执法人员参加考试。', ['全局']],
    ['南门街道办事处', '全年,我镇开展普法活动20场。', ['我镇']],
    ['临江县人民政府', '一年来,本局扎实推进各项工作。', ['本局']],
    ['云溪市水利局', '2024年,我镇坚持依法行政。', ['我镇']],
    ['青石乡人民政府', '2024年,我镇坚持依法行政。', ['我镇']],
  ])('%s: %s', (issuer, line, words) => {
    expect(found(issuer, line)).toEqual(words)
  })

  it.each([
    ['青石镇人民政府', '2024年,我镇坚持依法行政。'],
    ['青石镇人民政府', '立足全局,服务大局,谋划工作全局。'],
    ['青石镇人民政府', '坚持全局观念,统筹推进。'],
    ['青石镇人民政府', '县司法局局长到场指导,县公安局全局民警参加。'],
    ['南门街道办事处', '开展“我局长走流程”活动。'],
    ['云溪市水利局', '我市各镇、我县各乡均已覆盖。'],
    ['临江县人民政府', '各地各部门制定方案,本乡、本局的任务都已落实。'],
    ['云溪市水利局', '我局组织全局干部学习。'],
    ['云溪市公安局临江分局', '2024年,我局坚持依法行政。'],
    ['临江县人民政府办公室', '2024年,我办坚持依法行政。'],
    ['云溪市市场监督管理局', '我局指导全镇各站所。'],
    ['云溪市水利局', '指导红旗镇发动全镇干部群众巡河。'],
    ['临江县人民政府', '红旗乡立足本乡实际,组织全乡党员学法。'],
    ['青石镇人民政府', '县水利局组织全局干部到村巡河。'],
  ])('%s may write %s', (issuer, line) => {
    expect(found(issuer, line)).toEqual([])
  })
})

describe('another name', () => {
  const names = (
    titleIssuer: string | null,
    leadIssuer: string | null,
    signedIssuer: string | null,
  ) => otherBody(subjectOf([], { titleIssuer, leadIssuer, signedIssuer })).map(({ rule }) => rule)

  it.each([
    ['the lead', '青石镇', '红旗镇', null],
    ['the signature', '云溪市水利局', null, '云溪市司法局'],
    ['another street', '南门街道', '北门街道办事处', null],
  ])('in %s is told', (_, title, lead, signed) => {
    expect(names(title, lead, signed)).toEqual(['other-name'])
  })

  it.each<[string, string | null, string | null, string | null]>([
    ['a longer form', '青石镇', '临江县青石镇人民政府', '中共青石镇委员会'],
    ['a name told short', '临江县人社局', null, '临江县人力资源和社会保障局'],
    ['a name written out', '临江县文化和旅游局', '临江县文旅局', null],
    ['a name with 城市 told short', '市城管局', null, '云溪市城市管理行政执法局'],
    ['a shorter form', '云溪市水利局', '水利局', '市水利局'],
    ['a government signed for by its bureau', '临江县', null, '临江县司法局'],
    ['two bodies together', '中共临江县委 临江县人民政府', '临江县人民政府', '临江县司法局'],
    ['another way to write a region', '云溪市', '云溪市人民政府', '临江县人民政府'],
    ['no title', null, '青石镇', '红旗镇'],
  ])('is not %s', (_, title, lead, signed) => {
    expect(names(title, lead, signed)).toEqual([])
  })
})
