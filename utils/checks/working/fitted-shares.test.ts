import { expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

const letters =
  '收到来信553件，其中有效信件497件。规划类116件，占总量的23.34%；人社类76件，占总量的'

it.each<[string, string, string]>([
  [
    'of the one number all of its list are of',
    `${letters}15.29%；治安类54件，占总量的【10.87%】。`,
    '54/497',
  ],
  [
    'of the one number that as many shares as counts are of',
    '共受理诉求385万件。商品投诉42.3万件，增长24.9%。百货、交通工具、通讯器材居前三位，分别为9.9万件、5.8万件、5.6万件，占比分别为23.5%、【13.6%】、13.3%。',
    '5.8万/42.3万',
  ],
  [
    'to two decimals, of the number that the other in its sentence is of',
    '审结一审刑事案件338.5万件。审结抢劫、绑架等严重危害治安的案件120万件，占35.45%；审结贪污贿赂等案件22万件，占【6.50%】。',
    '22万/338.5万',
  ],
  [
    'together with what was told before it, brackets aside',
    '共接报警情39.3万起。扑救火灾17.4万起（另有0.2万起未出动），抢险救援10.4万起，合计占总数的【70.7%】。',
    '(17.4万+10.4万)/39.3万',
  ],
  [
    'what the shares before have left',
    '农村发生7521起，占总数的42.2%，仍是多发地区；城市发生5490起，占总数的30.8%；其他区域占总数的【27.0%】。',
    '100-42.2-30.8',
  ],
  [
    'of the number of its own name',
    '抢险救援44.2万起，社会救助85.8万起。夏季抢险救援12.8万起、社会救助35.9万起，分别占全年同类警情的29%和【41.8%】。',
    '35.9万/85.8万',
  ],
  [
    'of what was told under its name',
    '共处置警情165万起。在各类警情中，火灾扑救66万起，抢险救援30万起。这两类比上年增加了5.7%、2.4%。其中，火灾扑救占任务总量的【40%】。',
    '66万/165万',
  ],
])('a share is recomputed %s', (_, text, formula) => {
  const { verdict, evidence } = judgedAt(text)
  expect([verdict, evidence?.formula]).toEqual(['recomputed', formula])
})

it.each([
  ['one of the list is of another number', `${letters}19.25%；治安类54件，占总量的【10.87%】。`],
  [
    'it is not what is left',
    '农村发生7521起，占总数的42.2%；城市发生5490起，占总数的30.8%；其他区域占总数的【25.6%】。',
  ],
  [
    'whole percents of no others',
    '农村发生7521起，占总数的42%；城市发生5490起，占总数的31%；工业区占总数的【27%】。',
  ],
  [
    'what was told together is another',
    '共接报警情39.3万起。扑救火灾17.4万起，抢险救援10.4万起，合计占总数的【81.4%】。',
  ],
])('no share is where %s', (_, text) => {
  expect(judgedAt(text).verdict).toBe('unverifiable')
})

const three = (first: string) =>
  `受理投诉1023件，其中商品类投诉612件，增长48.2%。商品类投诉中，食品类145件、服装类95件、家居类55件，分别占商品类投诉总量的【${first}】、15.5%、9.0%。`

it.each<[string, boolean, string]>([
  ['of another number than the others in its row', true, three('26.7%')],
  ['of the same as they', false, three('23.7%')],
  ['far from what that number would give', false, three('43.7%')],
  [
    'with but one other to go by',
    false,
    '受理投诉1023件，其中商品类投诉612件，增长48.2%。商品类投诉中，食品类145件、服装类95件，分别占【26.8%】、15.5%。',
  ],
  [
    'of another number than all others of its list',
    true,
    '举报3618件，占27%。增加433件，增长12%。价格497件，占举报量的【12%】；侵权479件，占举报量的13%；广告402件，占举报量的11%；不正当竞争315件，占举报量的9%。',
  ],
  ['of the total called so', true, '受理15件。维持5件，占受理案件总数的【38%】；撤销6件。'],
])('a share is asked about where it is %s: %s', (_, expected, text) => {
  expect(judgedAt(text).remarks.some(({ id }) => id === 'second-look')).toBe(expected)
})
