/** Nouns that name things one can count one by one, as against 方面, 意识, 环节. */
const countable = `乡镇 街道 镇街 镇 乡 村 社区 部门 单位 项目 文件 案件 企业 小组 工作组 专班 县 区 市 中心 站 基地 园区 窗口 办公室 机构 学校 律师
党支部 支部 派出所 司法所 法院 检察院 科室 股室 岗位 名额 案例 事项 问题 建议 提案 议题 专题 片区 网格 小区 楼栋 点位 行业 规范性文件 督导组 检查组 调研组 宣讲团 服务队
法治 公共法律 行政 先进 试点 示范 场景 课题 议案 商会 协会 主体 代表团 标段 景区 市场 商户 会议 执法 调解`

const countables = countable.split(/\s+/)

/** True when a plainly countable noun starts at `at` or after one attribute of two characters (五个专项小组). */
export function nounNear(text: string, at: number): boolean {
  const [near, next] = [text.slice(at, at + 6), text.slice(at + 2, at + 8)]
  return countables.some(
    (noun) => near.startsWith(noun) || (noun.length > 1 && next.startsWith(noun)),
  )
}

/** Classifiers of things that reports also count without one: 保留1435行政权力事项, 联合12部门. */
const classifiers: Record<string, string> = {
  案件: '件',
  事项: '项',
  文件: '件',
  人员: '名',
  干部: '名',
  党员: '名',
  职工: '名',
  律师: '名',
  调解员: '名',
  志愿者: '名',
  代表: '名',
  群众: '人',
  学生: '人',
  企业: '家',
  单位: '家',
  部门: '个',
  委办局: '个',
  项目: '个',
  问题: '个',
  乡镇: '个',
  街道: '个',
  镇街: '个',
  社区: '个',
  行政村: '个',
  村居: '个',
  村社: '个',
  县区: '个',
  区县: '个',
  市县: '个',
  科室: '个',
  家庭: '户',
  农户: '户',
  商户: '户',
  线索: '条',
  信息: '条',
  建议: '条',
  意见: '条',
  提案: '件',
  条款: '条',
  任务: '项',
  纠纷: '件',
}

/** One-character names of places that are counted bare: 辖8乡4镇. */
const places = /^[乡镇村县区市](?=[\d、,。;()和]|$)/

/** The classifier of a number written straight before its noun; null when the words name no such thing. */
export function classifierOf(text: string, at: number): string | null {
  const rest = text.slice(at, at + 10).replace(/[,。;、:(!?\d].*$/, '')
  if (places.test(text.slice(at, at + 2))) return '个'
  let [found, nearest]: [string | null, number] = [null, 8]
  for (const [noun, classifier] of Object.entries(classifiers)) {
    const place = rest.indexOf(noun)
    if (place >= 0 && place < nearest) [found, nearest] = [classifier, place]
  }
  return found
}

/** What the words after bare digits call a name: 885工作, 13457思路, 110联动机制. */
const namedNoun =
  /^[^,。;、:\d]{0,8}(?:工程|模式|机制|体系|工作法|行动|战略|计划|热线|专线|思路|制度|格局|目标|工作|平台|电话|系统|联动|警情|报警|指数|法则|理念|举措|布局|架构|改革|品牌|要求|时代|新政|口径|专案|事件)/

/** True when the words after bare digits make them a name. */
export function isNamed(text: string, at: number): boolean {
  return namedNoun.test(text.slice(at, at + 16))
}
