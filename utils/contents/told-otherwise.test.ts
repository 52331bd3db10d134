import { expect, it } from 'vitest'
import { statuses } from './testing.ts'

/** Contents whose headings do not name them: by their place, their tone, or a sentence in passing. */
it.each([
  [
    'a plan under a slogan, behind the shortcomings',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、存在问题 / LACK / 四、笃行实干,让法治成色更足 / 一是坚持不懈抓学习。把学法列入年度培训。二是严格执法监督。完善案卷评查机制。',
    'PP-P',
  ],
  [
    'shortcomings and a plan under slogans',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、找问题促提高 / 由于编制偏紧,执法人员偏少;设备老化。 / 四、扬帆再启航 / 认真学习法律法规,加强联合执法,提升依法行政能力。',
    'PP-P',
  ],
  [
    'a chapter that tells in one sentence what was set right',
    '一、加强组织领导 / DID / 二、完善制度机制 / 修订办法5项,撤除不规范标线21处,调整不合理路段35条。 / 三、改进服务 / DID / 四、下一步打算 / PLAN',
    'P--P',
  ],
  [
    'leads that tell of shortcomings and plans only',
    'DID / DID / 存在的问题:一是普法对象有限。二是执法装备陈旧。 / 下一步打算:一是强化普法。二是更新装备。',
    'ME!-E',
  ],
  [
    'a report in one paragraph, its contents named in passing with a colon',
    'DID存在的不足:部分执法人员业务不熟,这与培训少有关。下一步打算:加强培训,规范执法。',
    'ME-E',
  ],
  [
    'heads named by a chapter in words of its own',
    '一、主要举措 / DID / 二、以上率下,“关键少数”带头抓法治 / DUTY / 三、存在问题及原因分析、下步工作 / LACK / PLAN',
    'PEPE',
  ],
  [
    'a section on who is responsible',
    '一、主要举措 / (一)主官扛责抓关键。DUTY / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
    'PPEP',
  ],
  [
    'a section on the few who lead, half of it and its first sentence on their duty',
    '一、主要举措 / (一)突出以上率下,抓牢“关键少数”。局党组书记、局长履行推进法治建设第一责任人职责,主持党组会6次。班子成员学习民法典。 / (二)规范执法。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
    'PPEP',
  ],
  [
    'clauses that go on from a sentence on their duty',
    '一、主要举措 / (一)领导带头。局长履行推进法治建设第一责任人职责:带头宣读公约;每月最后一个周五巡查;督办点位9处。 / (二)规范执法。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
    'PPEP',
  ],
  [
    'the same with their duty in passing',
    '一、主要举措 / (一)突出以上率下,抓牢“关键少数”。班子成员学习民法典。局党组书记、局长履行推进法治建设第一责任人职责,主持党组会6次。 / (二)规范执法。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
    'PPMP',
  ],
  [
    'measures in a chapter they share, and one of some lines at the end',
    '一、主要负责人履行第一责任人职责及主要举措、成效 / (一)带头。DUTY / (二)规范执法。DID / DID / DID / 二、仍未解决好的几个问题 / LACK / 三、需要说明的情况 / 原定的第三方评估没有实施。 / 特此报告',
    'EPE-',
  ],
  [
    'leads that name the contents',
    '一是主要举措和成效。DID / 二是存在的不足和原因。执法力量薄弱,由于编制有限。 / 三是主要负责人履职情况。DUTY / 四是下一年度安排。PLAN',
    'EEEE',
  ],
  [
    'chapters with a motto before their names',
    '一、述职责:主要负责人抓法治建设情况 / DUTY / 二、述成绩:法治政府建设主要成效 / DID / 三、述问题:法治政府建设短板弱项 / LACK / 四、述打算:今后努力方向 / PLAN',
    'PPPP',
  ],
  [
    'aims for the next year',
    '一、主要举措 / DID / 二、存在的问题 / LACK / 三、工作目标 / 到2025年底,执法培训实现全覆盖。',
    'PP-P',
  ],
  [
    'measures under slogans, behind the shortcomings',
    '一、直面不足,存在问题及成因 / LACK / 二、严字当头,让执法更有力度 / DID / 三、实字托底,让服务更有温度 / DID',
    'PP--',
  ],
  [
    'a plan told by the body alone, in the last paragraph',
    '一、主要举措 / DID / 二、存在问题 / LACK / 我局将以专项督察为契机,补齐短板,把各项任务落到实处。',
    'PP-M',
  ],
  [
    '将 before a noun is no plan',
    '一、主要举措 / 我局将法治建设纳入年度考核。DID / 二、存在问题 / LACK',
    'PP--',
  ],
  [
    'a plan for the shortcomings, in their chapter',
    '一、主要举措 / DID / 二、存在问题 / LACK / 对以上不足,我局将认真研究,逐项改进。',
    'PP-M',
  ],
  [
    'a plan from a new starting point',
    '一、主要举措 / DID / 二、存在问题 / LACK / 立足新征程新任务,全局上下要以更大力度推进依法行政。',
    'PP-M',
  ],
  [
    'a plan with its term',
    '一、主要举措 / DID / 二、存在问题 / LACK / 执法平台力争2025年底前建成。',
    'PP-M',
  ],
  [
    'a theme that hints at the duty and goes on to other things',
    '一、筑牢根基,扛牢法治建设责任 / DUTY / DID / DID / 二、规范行政执法 / DID / 三、存在问题 / LACK / 四、下一步打算 / PLAN',
    'PPMP',
  ],
  [
    'a section that hints at the duty and goes on to other things',
    '一、主要举措 / (一)扛牢法治建设责任。DUTY全年培训6场次。印发要点1个。 / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
    'PPMP',
  ],
  [
    'a chapter beside the measures that hints at the duty and opens with it',
    '一、主要举措 / DID / 二、扛牢法治建设责任 / DUTY全年培训6场次。印发要点1个。 / 三、存在问题 / LACK / 四、下一步打算 / PLAN',
    'PPPP',
  ],
  [
    'a theme that speaks of the duty and nothing else',
    '一、规范行政执法 / DID / 二、扛牢法治建设责任 / DUTY / 三、存在问题 / LACK / 四、下一步打算 / PLAN',
    'PPPP',
  ],
  [
    'leadership and tasks in general, with the duty in passing',
    '一、健全组织机构,明确工作职责 / DUTY / 二、规范行政执法 / DID / 三、存在问题 / LACK / 四、下一步打算 / PLAN',
    'PPMP',
  ],
  [
    'what the heads of a body do themselves',
    '一、主要举措 / (一)加强党的领导。镇长对重点工作落实“四个亲自”。DID / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
    'PPMP',
  ],
  [
    'problems set right and those of this year',
    '一、上年度问题整改情况及当前存在的短板 / LACK / 二、主要举措 / DID / 三、下一步打算 / PLAN',
    'PP-P',
  ],
  [
    'shortcomings that a resolve follows',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、正视弱项,努力补强工作短板 / LACK / 四、下一步打算 / PLAN',
    'PP-P',
  ],
  [
    'a chapter that opens with what falls short',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、自我加压,向高处攀登 / 对标先进县市,我局执法装备滞后,由于经费有限,更新缓慢。 / 四、下一步打算 / PLAN',
    'PP-P',
  ],
  [
    'a chapter that opens with what was set right',
    '一、加强党的领导 / DID / 二、自我加压,向高处攀登 / 对照督察反馈的短板,印发方案并全部整改。DID / 三、下一步打算 / PLAN',
    'P--P',
  ],
  [
    'causes in the paragraph behind the mention',
    '一、主要举措 / DID / 工作中的短板主要有:执法装备陈旧。 / 究其原因,是经费投入不足。 / 二、下一步打算 / PLAN',
    'PM-P',
  ],
  [
    'shortcomings under a slogan',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、以更严的标尺衡量自己 / 一是审核力量短缺,专职人员仅2人,加之待遇偏低,难以留人。二是巡查存在盲区。 / 四、下一步打算 / PLAN',
    'PP-P',
  ],
  [
    'shortcomings made good under a slogan',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、以更严的标尺衡量自己 / 一是解决力量短缺问题,招录6人。二是消除巡查盲区,建成站点12个。 / 四、下一步打算 / PLAN',
    'P--P',
  ],
  [
    'contents named before a colon',
    '1、学法抓经常。DID / 2、执法抓规范。DID / 存在短板:一是队伍老化;二是由于经费紧张,装备陈旧。 / 明年打算:一是招录人员;二是更新装备。',
    'PE-E',
  ],
  [
    'a sentence that ends in a colon names nothing',
    '一、主要举措 / DID / 二、存在问题 / LACK / 为此,制定了工作计划:开展培训。',
    'PP--',
  ],
  [
    'half a sentence before a colon',
    '1、学法抓经常。DID / 2、执法抓规范。DID / 当前存在的短板主要是:队伍老化;由于经费紧张,装备陈旧。',
    'PM--',
  ],
  [
    'shortcomings owned up to before what is to come',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、正视短板,锚定工作新坐标 / LACK / PLAN',
    'PP-M',
  ],
  [
    'a head’s duty under words of one’s own, told of one person',
    '一、规范执法 / DID / 二、主任的必答题 / 主任主持研究法治建设4次。一年里,她包案化解积案4件。她还讲了3堂课。 / 三、存在问题 / LACK / 四、下一步打算 / PLAN',
    'PPPP',
  ],
  [
    'the same, told of others',
    '一、规范执法 / DID / 二、主任的必答题 / 主任主持研究法治建设4次。一年里,她们包案化解积案4件。科室还讲了3堂课。 / 三、存在问题 / LACK / 四、下一步打算 / PLAN',
    'PPMP',
  ],
  [
    'what is lacking and what is planned under one slogan',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、永不停步,答好时代考卷 / 工作虽有进展,但对照群众期盼,差距仍然不小:一是力量薄弱;二是由于经费紧张,装备陈旧。 / 2025年,我局将着重抓好培训。',
    'PE-E',
  ],
  [
    'the same at the end of a chapter on what was done',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、永不停步,答好时代考卷 / DID / DID / DID / LACK / 2025年,我局将着重抓好培训。',
    'PM-M',
  ],
  [
    'a plan under words that hint at something else',
    '一、加强党的领导 / DID / 二、规范行政执法 / DID / 三、存在问题 / LACK / 四、夯实责任,法治建设走深走实 / PLAN',
    'PP-P',
  ],
  [
    'leaders who pay heed, with the duty in passing',
    '一、主要举措 / (一)领导高度重视,落实工作责任。DUTY / 二、存在问题 / LACK / 三、下一步打算 / PLAN',
    'PPMP',
  ],
  [
    'a mention without causes',
    '一、主要举措 / DID / 法治宣传仍有较大提升空间。 / 二、下一步打算 / PLAN',
    'PM!-P',
  ],
])('%s', (_, text, expected) => {
  expect(statuses(text)).toBe(expected)
})
