import { describe, expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

const asked = (text: string) => judgedAt(text).remarks.some(({ id }) => id === 'second-look')

describe('a part with two digits exchanged', () => {
  it.each([
    '行政处罚【486件】,其中普通程序案件312件、简易程序案件147件。',
    '提出建议【1365条】,其中立法类486条、执法类612条、普法类276条。',
  ])('gets a second look: %s', (text) => expect(asked(text)).toBe(true))

  it.each([
    // Other numbers are among it as well.
    '行政处罚【486件】,其中普通程序案件312件、简易程序案件137件。',
    '提出建议【1465条】,其中立法类486条、执法类612条、普法类276条。',
  ])('and other distances none: %s', (text) => expect(asked(text)).toBe(false))
})

describe('a list that', () => {
  it.each<[string, boolean, string]>([
    [
      'a change follows',
      true,
      '接待群众【2.14万人次】,线上1.26万人次、线下0.98万人次,同比增加0.23万人次。',
    ],
    [
      'another number follows',
      false,
      '接待群众【2.14万人次】,线上1.26万人次、线下0.98万人次,预约0.23万人次。',
    ],
  ])('%s: %s', (_, expected, text) => expect(asked(text)).toBe(expected))
})

describe('a total one digit off', () => {
  it.each<[string, boolean, string]>([
    [
      'parts that head stretches between semicolons',
      true,
      '接收投诉举报【37094件】,其中投诉27723件,同比上升7.4%;举报10171件,同比下降3.7%。',
    ],
    [
      'parts, one of them behind another number',
      false,
      '接收投诉举报【37094件】,其中投诉27723件,同比上升7.4%;电话40件,举报10171件。',
    ],
    [
      'kinds of one name',
      true,
      '司法所工作人员【8964人】,其中专职工作人员4161人,辅助工作人员4800人。',
    ],
    ['others', false, '司法所工作人员【8964人】,其中专职工作人员4161人,大学毕业4800人。'],
    [
      'parts that nothing but 、 joins',
      true,
      '投诉【509件】,其中不受理232件、初查中7件、受理269件,已办结437件。',
    ],
    [
      'what was done and what is in hand',
      true,
      '受理诉求【61729件】,办结60609件,正在办理中1114件。',
    ],
    [
      'what was carried over and what is new',
      true,
      '受理刑事案件【136件】,同比下降7.9%;其中旧存47件,同比上升56.7%;新收92件,结案78件。',
    ],
    [
      'what was carried over and what else is told',
      false,
      '受理刑事案件【136件】,同比下降7.9%;其中旧存47件,同比上升56.7%;结案92件。',
    ],
    [
      'the first parts of a list that other numbers follow',
      true,
      '去年同期接收【36368件】，其中投诉25805件，举报10553件，为消费者挽回损失112万元，回访4096人。',
    ],
    [
      'those, a few left out',
      false,
      '去年同期接收【36362件】，其中投诉25805件，举报10553件，为消费者挽回损失112万元，回访4096人。',
    ],
    [
      'those, all numbers round',
      false,
      '新收案件【5000件】，其中民事3000件，刑事1000件，离婚案件900件。',
    ],
    [
      'what is done and what is not',
      true,
      '接收投诉【590件】，其中：承办单位初查不受理282件、正式受理258件，目前已办结484件。',
    ],
    [
      'what is had and what is not',
      true,
      '收到群众来信【558件】，其中受理有效信件497件，无效来信56件；按期办结率97.18%。',
    ],
    ['two kinds of one', false, '处罚类【460件】、许可类180件、其他220件。'],
  ])('before %s: %s', (_, expected, text) => expect(asked(text)).toBe(expected))
})
