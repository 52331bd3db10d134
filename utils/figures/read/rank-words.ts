/** Beginnings of what ranks, behind the field: 第五, 前三, 首位, 唯一. Written as those of traps: # is any number. */
export const rankWords = '第# 前# 前列 首 榜首 唯一 领先 名列 之首 连冠'

/** More characters than a field has: 全省(县市区). */
export const longestScope = 8

/** The field within which somebody has drawn up an order. */
export const scope =
  '(?:全[国省市区县州旗盟镇乡域](?:\\(?(?:市县|县区|县市区|市县区|区县|县|区|各县|各地|各乡镇|系统|同类[县市区]{0,2})\\)?)?|[我本][省市区县州旗]|(?:全|我)?自治[区州]|国内|省内|市内|区内|县内|州内|全系统|全行业|同类城市|同类地区|(?:西部|东部|中部|西南|西北|华东|华南|华北|华中|东北)(?:地区)?|川渝(?:地区)?|长三角|京津冀|粤港澳大湾区)'

/** Where a rank may end: at a boundary, or before words that speak of the result. */
export const boundary =
  '(?=$|[ ,.。;:、)(!?"”’]|的|和|与|并|且|以及|[名位]|好?成绩|行列|水平|方阵|梯队)'

/** Those an order is drawn up among: 市直部门, 各区县, 同类城市. */
const field =
  '[\\u4e00-\\u9fff]{0,6}(?:部门|单位|区县|县区|县市区|市州|[各县市区州]|乡镇|街道|城市|系统|地区)'

/** Words right before 第五 that make it a place. */
export const placed = new RegExp(
  `(?:排名?|排在|排行|位列|位居|位次|名列|名次|居|列|稳居|跃居|升至|升到|跃升至|跃至|上升至|升为|并列|总分|总成绩|成绩|综合|获得?|荣获|取得|夺得|勇夺|斩获|得分|均为|分别为|由)$|(?:排名?|排在|位列|位居|名列|居|列|稳居|跃居)${field}$|${scope}[\\u4e00-\\u9fff]{0,8}$`,
)

/** What is put first is a priority, not a rank. */
export const unranked = /(?:放在|摆在|置于|作为|坚持|视为|列为|当作|摆到|放到|把.{1,12}|[第]一?)$/

/** Hopes and plans are no result. */
export const aspired =
  /力争|争创|争当|争取|努力|奋力|冲刺|瞄准|力求|争进|目标|勇争|奋勇|争做|打造|推动.{0,6}走在/
