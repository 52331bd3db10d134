/** Approximators, bounds and ranges, before and after the number, of results and of rules. */
export const stretched = `
收集意见近600件。 ⇒ 近600件=600 件 count almost
走访约300户。 ⇒ 约300户=300 户 count about
走访大约300户。 ⇒ 大约300户=300 户 count about
走访300户左右。 ⇒ 300户左右=300 户 count about
参加人数在200人上下。 ⇒ 200人上下=200 人 count about
参加人数将近500人。 ⇒ 将近500人=500 人 count almost
受理量接近1万件。 ⇒ 接近1万件=10000 件 count almost
办理案件超过3000件。 ⇒ 超过3000件=3000 件 count estimate
办理案件超3000件。 ⇒ 超3000件=3000 件 count estimate
办理案件逾3000件。 ⇒ 逾3000件=3000 件 count estimate
办理案件突破3000件大关。 ⇒ 突破3000件=3000 件 count estimate
办理案件3000件以上。 ⇒ 3000件以上=3000 件 count estimate
办理案件不足100件。 ⇒ 不足100件=100 件 count estimate
办理案件不到100件。 ⇒ 不到100件=100 件 count estimate
考核得分896分,首次突破800分。 ⇒ 896分=896 分 score ; 突破800分=800 分 score estimate
每年集体学法3次以上。 ⇒ 3次以上=3 次 count bound
每人接受不少于60学时的培训。 ⇒ 不少于60学时=60 学时 duration bound
每季度至少召开1次会议。 ⇒ 1次=1 次 count bound
每季度召开至少1次会议。 ⇒ 至少1次=1 次 count bound
每半年至少一次专题研究。 ⇒ 至少一次=1 次 count bound
每年开展培训不少于两次。 ⇒ 不少于两次=2 次 count bound
讲座时长不低于2小时。 ⇒ 不低于2小时=2 小时 duration bound
人员编制不超过15名。 ⇒ 不超过15名=15 名 count bound
会议时间不得超过2小时。 ⇒ 不得超过2小时=2 小时 duration bound
原则上参加人数控制在50人以内。 ⇒ 50人以内=50 人 count bound
每名干部全年旁听庭审应当在2次以上。 ⇒ 2次以上=2 次 count bound
审理期限由60日缩短为41日,缩短19日。 ⇒ 60日=60 日 duration ; 41日=41 日 duration ; 19日=19 日 duration
较法定60日提前办结。 ⇒ 60日=60 日 duration
审理周期平均38.5日。 ⇒ 38.5日=38.5 日 duration
应在7个工作日内办结。 ⇒ 7个工作日内=7 个工作日 duration bound
承诺时限压缩至3个工作日。 ⇒ 3个工作日=3 个工作日 duration
平均办理时间压缩至2个工作日以内。 ⇒ 2个工作日以内=2 个工作日 duration estimate
在24小时内办结。 ⇒ 24小时内=24 小时 duration bound
每村配备5至10名法律明白人。 ⇒ 5至10名=5~10 名 count
每村配备5—10名法律明白人。 ⇒ 5—10名=5~10 名 count
每村配备5-10名法律明白人。 ⇒ 5-10名=5~10 名 count
每村配备5~10名法律明白人。 ⇒ 5~10名=5~10 名 count
每村配备三到五名法律明白人。 ⇒ 三到五名=3~5 名 count
选派三至五人参加。 ⇒ 三至五人=3~5 人 count
涉及8000至1万人。 ⇒ 8000至1万人=8000~10000 人 count
涉及1-2万人。 ⇒ 1-2万人=10000~20000 人 count
惠及3万余人。 ⇒ 3万余人=30000 人 count more
惠及20多万人。 ⇒ 20多万人=200000 人 count more
惠及1.5万多人次。 ⇒ 1.5万多人次=15000 人次 count more
整改问题30余个。 ⇒ 30余个=30 个 count more
发放资料近2万余份。 ⇒ 近2万余份=20000 份 count almost
发放资料约2000余份。 ⇒ 约2000余份=2000 份 count about
培训时间共计100余学时。 ⇒ 100余学时=100 学时 duration more
审批事项由40个缩减至25个。 ⇒ 40个=40 个 count ; 25个=25 个 count
从20天缩短到5天。 ⇒ 20天=20 天 duration ; 5天=5 天 duration
从5件到8件再到12件。 ⇒ 5件=5 件 count ; 8件=8 件 count ; 12件=12 件 count
签约20个项目。 ⇒ 20个=20 个 count
节约50万元。 ⇒ 50万元=500000 元 amount
附近3个社区群众受益。 ⇒ 3个=3 个 count
预约3000人次办理。 ⇒ 3000人次=3000 人次 count
侦破12起案件。 ⇒ 12起=12 起 count
检查药店、商超3.1万家次。 ⇒ 3.1万家次=31000 家次 count
开展治超12次。 ⇒ 12次=12 次 count
全年招商超50亿元。 ⇒ 超50亿元=5000000000 元 amount estimate
全年整治超3000处。 ⇒ 超3000处=3000 处 count estimate
覆盖6个村超3万人。 ⇒ 6个=6 个 count ; 超3万人=30000 人 count estimate
通过100项改革举措。 ⇒ 100项=100 项 count
经过3轮论证。 ⇒ 3轮=3 轮 count
提高3000件以上案件的办理质量。 ⇒ 3000件以上=3000 件 count bound
超额完成5%。 ⇒ 5%=5 % percentage
超出标准2倍。 ⇒ 2倍=2 倍 multiple
逾期3天未办结。 ⇒ 3天=3 天 duration
超过20人联名的来信优先办理。 ⇒ 超过20人=20 人 count bound
5人以上集体访及时处置。 ⇒ 5人以上=5 人 count bound
1000名以上职工参训。 ⇒ 1000名以上=1000 名 count bound
累计服务群众20余万人次,发放补贴3亿余元。 ⇒ 20余万人次=200000 人次 count more ; 3亿余元=300000000 元 amount more
全年培训总量达到10000余人次。 ⇒ 10000余人次=10000 人次 count more
建成各类阵地不下100处。 ⇒ 不下100处=100 处 count estimate
清理文件最多达300件。 ⇒ 300件=300 件 count
平均每案耗时仅15.5天。 ⇒ 15.5天=15.5 天 duration
最高奖励10万元。 ⇒ 10万元=100000 元 amount
`
