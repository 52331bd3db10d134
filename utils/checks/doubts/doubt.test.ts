import { describe, expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

/** How a figure is spoken of: called wrong, asked about, or neither. */
function saidOf(text: string): 'wrong' | 'asked' | 'neither' {
  const { verdict, remarks } = judgedAt(text)
  if (verdict === 'contradicted') return 'wrong'
  return remarks.some(({ id }) => id === 'second-look') ? 'asked' : 'neither'
}

describe('doubts on a contradiction', () => {
  it.each([
    // Statistics grow at constant prices.
    ['生产总值由179.2亿元增至186.4亿元,增长【6.1%】。', 'neither'],
    ['罚没收入由179.2万元增至186.4万元,增长【6.1%】。', 'wrong'],
    // A list with something of its own to be measured against.
    [
      '满意率由92.6%升至97.8%,接通率由93.2%升至98.6%,分别高于全市【1.8个】、0.6个百分点。',
      'neither',
    ],
    ['立案由80件增至100件,结案由70件增至91件,分别较考核基数增长【40%】、50%。', 'neither'],
    ['立案由80件增至100件,结案由70件增至91件,分别较上年增长【40%】、30%。', 'wrong'],
    // More than the change of the year before.
    ['援助案件由860件增至986件,多增【26件】。', 'neither'],
    ['援助案件由860件增至986件,增加【26件】。', 'wrong'],
    // A course of another thing.
    ['企业办事成本下降【32%】,由8个环节压减为3个环节。', 'neither'],
    ['审批环节减少【32%】,由8个环节压减为3个环节。', 'wrong'],
    // Why it is fewer.
    ['聘用人员由386名减至342名,减少【32名】,其余转任社区工作者。', 'asked'],
    ['事故由86起降至64起,下降【35%】,未发生重大事故。', 'wrong'],
    ['新登记企业1286户,同比增长【15.9%】,上年为1210户(含集中补录100户)。', 'asked'],
  ])('on changes: %s', (text, said) => expect(saidOf(text)).toBe(said))

  it.each([
    // Of money where cases were counted.
    ['审结452件,其中调解126件,占审结案件标的额的【62.3%】。', 'neither'],
    ['审结452件,其中调解126件,占审结案件的【62.3%】。', 'wrong'],
    // Of what bodies have and not of the bodies.
    ['36个乡镇中,6个乡镇收案较多,占【42.6%】。', 'neither'],
    ['36个乡镇中,6个乡镇未设窗口,占【42.6%】。', 'wrong'],
    ['全县有派出所36个,其中城区6个、乡镇30个,城区案件占【48.6%】。', 'neither'],
    // Answers that overlap; the rest of another whole.
    ['反映态度的占32%、效率的占28%、收费的占21%,其他占【26%】(可多选)。', 'neither'],
    ['反映态度的占32%、效率的占28%、收费的占21%,其他占【26%】。', 'wrong'],
    ['信访事项属实占62.3%,投诉事项不属实占【41.6%】。', 'neither'],
    // In brackets another measure.
    ['受理仲裁案件486件,其中涉外12件,占【38.2%】(争议金额)。', 'asked'],
  ])('on shares: %s', (text, said) => expect(saidOf(text)).toBe(said))

  it.each([
    // Only some of what was done.
    ['检查发现隐患218处,当场整改162处,整改率【98.6%】。', 'asked'],
    ['检查发现隐患218处,整改162处,整改率【98.6%】。', 'wrong'],
    ['走访收集问题318条,采纳建议186条,采纳率【93.5%】。', 'asked'],
    ['排查隐患318处,整改隐患186处,整改率【93.5%】。', 'wrong'],
    ['应整改问题128个,年内整改82个,整改率【98.4%】。', 'asked'],
    // Of some of them, who are not counted.
    ['应出庭146件,实际出庭143件,正职出庭率【28.7%】。', 'asked'],
    ['126个司法所中,121个达标,乡镇达标率【95.1%】。', 'asked'],
    ['应考213人,实考207人,新人参考率【100%】。', 'asked'],
    ['应考213人,实考207人,参考率【98.7%】。', 'wrong'],
    ['应出庭146件,实际出庭143件,出庭率【28.7%】。', 'wrong'],
    // Only of those that need it.
    ['审议决策12项,其中评估9项,评估率【100%】。', 'asked'],
    // Why the others are not among them.
    ['应出庭42件,实际出庭40件,出庭率【100%】,另2件因法院延期开庭顺延。', 'asked'],
    ['应出庭42件,实际出庭40件,出庭率【100%】,应诉水平不断提升。', 'wrong'],
  ])('on rates: %s', (text, said) => expect(saidOf(text)).toBe(said))

  it.each([
    ['今年新增工作经费42万元,84个村平均每村【2万元】。', 'asked'],
    ['上年结转42万元,本年安排经费84万元,84个村平均每村【1.5万元】。', 'asked'],
    ['安排工作经费42万元,84个村平均每村【2万元】。', 'wrong'],
    ['乡镇得分最高96.8分、最低92.4分,总体平均【91.2分】。', 'neither'],
    ['乡镇得分最高96.8分、最低92.4分,平均【91.2分】。', 'wrong'],
  ])('on averages: %s', (text, said) => expect(saidOf(text)).toBe(said))

  it.each([
    ['平均用时由8天再压缩至4天,仅为改革前的【五分之一】。', 'neither'],
    ['全县移动电话普及率达【126.3%】。', 'neither'],
    ['日均在押人员占核定容量的【112%】。', 'neither'],
    ['全年案卷合格率达【112%】。', 'wrong'],
  ])('on fractions and shares above all: %s', (text, said) => expect(saidOf(text)).toBe(said))
})
