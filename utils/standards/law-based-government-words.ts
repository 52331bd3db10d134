// Words of reports on law-based government that several of the standard's patterns are made of.

/** Words that look ahead; a noun such as 举措 to the right of one belongs to the plan. */
export const ahead =
  '下一?步|下一?个?阶段|下一?年|今后|未来|明年|来年|新的?(?:一年|年度)|后续|接下来|后一?阶段'
/** From the label's start without a word that looks ahead and without another content's own words. */
export const past = `^(?:(?!${ahead}|责任人|负责[人同]|主要领导|一把手|书记|[局县区市镇乡]长[^制热办]|不足|问题|整改).)*`
/** What a report calls what it falls short in. */
export const lacks =
  '(?:不足|问题|短板|差距|困难|弱项|薄弱|难点|欠缺|欠账|瓶颈|挑战|制约|缺点|缺陷|困境|软肋|毛病)'
/** What a report calls what it means to do. */
export const plans =
  '(?:打算|安排|计划|思路|措施|举措|重点|方向|目标|规划|部署|任务|设想|考虑|建议|展望|谋划|对策|做法|打法|推进|改进|努力|着力)'
/** What is done about a lack that others have, or that is being set right. */
export const solving =
  '(?:解决|破解|化解|整改|整治|治理|攻克|针对|聚焦|回应|排查|梳理|查摆|纠正|消除|补齐|补足|直面|突破|打通|坚持|围绕|紧盯|瞄准|强化|帮扶|救助|处[理置]|应对|办理|防范)'
/** What is said of work that falls short. */
export const weakness =
  '(?:不够|不足|不高|不强|不实|薄弱|滞后|欠缺|偏弱|差距|有待|短板|不平衡|不均衡|不到位|不规范)'
/** What is said of means that fall short. */
export const falling =
  '(?:短缺|紧缺|缺乏|匮乏|偏[少低大]|老化|盲区|漏洞|空白|难以|流于形式|淡薄|单一|不深|不浓|不畅|不高|不多|不牢|不紧|不[完健]|不能|未能|尚未|仍未|参差不齐|亟[待需]|困难|弱项|缺口|脱节|较[弱少慢低])'
/** 将 before what will be done; before a noun it is 把, as in 将法治建设纳入考核. */
export const will =
  '[将要](?:再接再厉|一如既往|努力|奋力|积极|严格|大力|坚决|主动|牢记|不忘|以此|继续|进一步|持续|不断|始终|以更|以[^,]{2,20}(?:为|,)|深入|切实|着力|聚焦|围绕|紧紧围绕|紧扣|坚[持定]|认真|全力|加[快大]|锚定|立足|按照)'
/** Who heads a body, by office. */
export const head =
  '(?:主要负责|主要领导|主官|一把手|行政首长|书记(?!员)|[局县区市镇乡省州旗厅]长(?!办公|热线|信箱|专线|质量|[效期江会制])|党政(?:正职|负责))'
