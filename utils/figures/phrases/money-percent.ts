/** Amounts of money, percentages, multiples and fractions in every way of writing them. */
export const moneyAndPercent = `
涉处罚金额400余万元。 ⇒ 400余万元=4000000 元 amount more
罚没款315.2余万元。 ⇒ 315.2余万元=3152000 元 amount more
涉案金额达1171.89亿元。 ⇒ 1171.89亿元=117189000000 元 amount
挽回经济损失3000余万元。 ⇒ 3000余万元=30000000 元 amount more
兑现奖励12.5万余元。 ⇒ 12.5万余元=125000 元 amount more
人均支出30元。 ⇒ 30元=30 元 amount
罚款人民币5,000元。 ⇒ 5,000元=5000 元 amount
争取资金1亿2000万元。 ⇒ 1亿2000万元=120000000 元 amount
投入资金300万。 ⇒ 300万=3000000 元 amount
引进外资1200万美元。 ⇒ 1200万美元=12000000 美元 amount
投入经费近百万元。 ⇒ 近百万元=1000000 元 amount almost
节约财政资金50万元。 ⇒ 50万元=500000 元 amount
为企业减负超千万元。 ⇒ 超千万元=10000000 元 amount estimate
投资约2.3亿元。 ⇒ 约2.3亿元=230000000 元 amount about
收缴罚款二十万三千元。 ⇒ 二十万三千元=203000 元 amount
涉及金额三点五亿元。 ⇒ 三点五亿元=350000000 元 amount
处5万元以上10万元以下罚款。 ⇒ 5万元以上=50000 元 amount bound ; 10万元以下=100000 元 amount bound
奖励2000元至5000元。 ⇒ 2000元至5000元=2000~5000 元 amount
单笔补贴5—10万元。 ⇒ 5—10万元=50000~100000 元 amount
受理2亿元以上投资项目。 ⇒ 2亿元以上=200000000 元 amount bound
法律援助为农民工讨薪86.3万元。 ⇒ 86.3万元=863000 元 amount
办结率100%,满意率99.8%。 ⇒ 100%=100 % percentage ; 99.8%=99.8 % percentage
办结率１００％。 ⇒ １００％=100 % percentage
办结率 99.5 %。 ⇒ 99.5 %=99.5 % percentage
办结率达百分之百。 ⇒ 百分之百=100 % percentage
实现百分百办结。 ⇒ 百分百=100 % percentage
合格率为百分之九十五点三。 ⇒ 百分之九十五点三=95.3 % percentage
同比下降百分之二十。 ⇒ 百分之二十=20 % percentage
覆盖率百分之95以上。 ⇒ 百分之95以上=95 % percentage estimate
超过三成的案件通过调解结案。 ⇒ 超过三成=30 % percentage estimate
六成五的事项实现网办。 ⇒ 六成五=65 % percentage
近八成案件在基层化解。 ⇒ 近八成=80 % percentage almost
七成多纠纷得到化解。 ⇒ 七成多=70 % percentage more
九成以上事项可网上办理。 ⇒ 九成以上=90 % percentage estimate
满意度提高12个百分点。 ⇒ 12个百分点=12 个百分点 percentage
满意度提高十二个百分点。 ⇒ 十二个百分点=12 个百分点 percentage
较上年提升2.36个百分点。 ⇒ 2.36个百分点=2.36 个百分点 percentage
提升近5个百分点。 ⇒ 近5个百分点=5 个百分点 percentage almost
上升3.5百分点。 ⇒ 3.5百分点=3.5 百分点 percentage
差错率控制在3‰以内。 ⇒ 3‰以内=3 ‰ percentage estimate
差错率为千分之二。 ⇒ 千分之二=2 ‰ percentage
案件发生率低于万分之五。 ⇒ 低于万分之五=5 ‱ percentage estimate
压缩时限5-10%。 ⇒ 5-10%=5~10 % percentage
压缩时限5%-10%。 ⇒ 5%-10%=5~10 % percentage
网办率由80%提高到95%。 ⇒ 80%=80 % percentage ; 95%=95 % percentage
压缩比例为百分之五至百分之十。 ⇒ 百分之五至百分之十=5~10 % percentage
办理量是上年的3倍。 ⇒ 3倍=3 倍 multiple
同比增长1.5倍。 ⇒ 1.5倍=1.5 倍 multiple
登记量翻了一番。 ⇒ 翻了一番=2 - multiple
业务量实现翻番。 ⇒ 翻番=2 - multiple
五年翻两番。 ⇒ 翻两番=4 - multiple
受理数比上年翻一番。 ⇒ 翻一番=2 - multiple
三分之二的案件以调解方式结案。 ⇒ 三分之二=2/3 - fraction
女性占三分之一以上。 ⇒ 三分之一以上=1/3 - fraction estimate
队员年过半百,带队者近半百。 ⇒
女性占比过半。 ⇒ 过半=1/2 - fraction estimate
一半以上的村建成示范点。 ⇒ 一半以上=1/2 - fraction estimate
同比增长34%。 ⇒ 34%=34 % percentage
同比下降0.8%。 ⇒ 0.8%=0.8 % percentage
占比由12.3%升至15%。 ⇒ 12.3%=12.3 % percentage ; 15%=15 % percentage
增幅分别为12%、8.5%和3%。 ⇒ 12%=12 % percentage ; 8.5%=8.5 % percentage ; 3%=3 % percentage
达标率≥95%。 ⇒ ≥95%=95 % percentage bound
出庭应诉率不低于95%。 ⇒ 不低于95%=95 % percentage bound
按时办结率均保持在98%以上。 ⇒ 98%以上=98 % percentage estimate
确保办结率达到95%以上。 ⇒ 95%以上=95 % percentage bound
综合满意率超99%。 ⇒ 超99%=99 % percentage estimate
不足3%的案件进入诉讼程序。 ⇒ 不足3%=3 % percentage estimate
化解率在九成左右。 ⇒ 九成左右=90 % percentage about
六成以上。 ⇒ 六成以上=60 % percentage estimate
网上可办率达到100%全覆盖。 ⇒ 100%=100 % percentage
平均提速60%以上。 ⇒ 60%以上=60 % percentage estimate
审批时限压缩率达67.5%。 ⇒ 67.5%=67.5 % percentage
检测合格率99.2％。 ⇒ 99.2％=99.2 % percentage
两成企业获得支持。 ⇒ 两成=20 % percentage
贷款贴息比例为50%,最高不超过20万元。 ⇒ 50%=50 % percentage ; 不超过20万元=200000 元 amount bound
落实六个百分百要求。
严格落实扬尘治理六个100%。
完成三年行动目标任务。
成功化解纠纷,形成合力。
十分之完善。
3成员单位联合行动。
`
