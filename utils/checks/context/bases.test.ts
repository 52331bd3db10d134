import { describe, expect, it } from 'vitest'
import { mentionAt } from '../testing.ts'
import { basesFor } from './bases.ts'
import { rateOf } from './rate.ts'

function bases(text: string): string[] {
  const { passage, mention } = mentionAt(text)
  return basesFor(passage, mention, rateOf(passage, mention)).map((base) => base.figure.text)
}

describe('basesFor', () => {
  it.each([
    ['收到申请73件,答复率【100%】', ['73件']],
    ['办理建议393件、提案404件,答复率【100%】', ['393件', '404件']],
    ['开展培训3次,参加378名,合格率【100%】', ['378名']],
    ['信访350件,其中来信90件、来访80件,按期办结率【100%】', ['350件']],
    ['复议案件20件,应诉案件12件,负责人出庭应诉率【100%】', ['12件']],
    ['39件积案【100%】化解', ['39件']],
    ['收到申请73件,其中网上申请占比【35%】', ['73件']],
    ['发放资料5000份,法治知晓率【96%】', []],
    ['发放资料5000份,满意率【96%】', []],
    ['办理提案89件,面商率【100%】', ['89件']],
    ['制定文件5件,报备率、及时率、规范率均为【100%】', ['5件']],
    ['问题已完成整改10518项,整改率【93.5%】', []],
    ['较大事故82起,死亡315人,占较大事故总量的【46.9%】和45.5%', []],
    ['建成56个,占总数的【31.3%】', []],
    ['收到申请73件。答复率【100%】', []],
    ['同比增加12件,答复率【100%】', []],
  ])('%s', (text, wanted) => expect(bases(text)).toEqual(wanted))
})
