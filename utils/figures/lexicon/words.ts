/** Verbs after which a small Chinese number counts results: 制定三项制度, 召开两次会议. */
const verbs = `召开 举办 举行 组织 开展 进行 参加 参与 新增 增加 制定 出台 印发 修订 修改 废止 清理 取消 下放 承接 梳理 提出 形成 推出 落实 办理
受理 审理 审结 立案 查处 发生 聘请 聘用 选聘 配备 成立 设立 建立 建成 新建 组建 培育 创建 评选 发现 审查 审核 审议 整改 完成 获得 荣获 获评 收到
发布 发放 刊发 编制 编写 编印 起草 通过 报送 上报 报备 备案 移送 调解 化解 接受 接待 接到 接收 答复 回复 抽查 检查 督查 督办 巡查 走访 排查 慰问 培训 轮训 宣讲
新设 设置 配置 安排 增设 撤销 合并 精简 压缩 减少 缩减 缩短 延长 提高 提升 下降 增长 降低 纠正 撤回 维持 驳回 表彰 通报 约谈 问责 处分 处罚 处理 选派 选出 选树 推荐 入选 打造 选取 确定 确认 认定 公布 公开 公示 曝光 上线 开通 建设 投入 使用 研究 讨论 听取 传达 学习 专题研究 邀请 采纳 采取 签订 签署 出具 解答 解决 帮助 协调 指导 联合 覆盖 涉及 涵盖 包括 包含 分为 共有 现有 拥有 下辖 管辖 辖 有 共 计 达 为 经 由 至 到 了 过 出 等 各 对 在 将 从 由 以 比 仅 只 还 并 再 前`

/** Nouns that name things one can count one by one, as against 方面, 意识, 环节. */
const nouns = `乡镇 街道 镇街 镇 乡 村 社区 部门 单位 项目 文件 案件 企业 小组 工作组 专班 县 区 市 中心 站 基地 园区 平台 窗口 办公室 机构 学校 律师
党支部 支部 派出所 司法所 法院 检察院 科室 股室 岗位 名额 品牌 案例 事项 问题 建议 提案 议题 专题 片区 网格 小区 楼栋 点位 基层 行业 执法 规范性文件 工作专班 督导组 检查组 调研组 宣讲团 服务队 志愿 专项 法治 调解 公共法律 镇(街道) 乡(镇) 镇街道 行政 先进 试点 示范 单元 系统 场景 应用 课题 议案 预案 方案 清单 商会 协会 电子 重点 主体 群众 月 代表团 标段 景区 市场 商户 工作日 会议 教育 实践`

const verbsByLength = verbs.split(/\s+/)
const nounsByLength = nouns.split(/\s+/)

/** True when an action or a word of amount ends right before `at`. */
export function verbBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  return verbsByLength.some((verb) => before.endsWith(verb))
}

/** True when a plainly countable noun starts at `at`. */
export function nounAt(text: string, at: number): boolean {
  return nounsByLength.some((noun) => text.startsWith(noun, at))
}

/** Units of things that reports count without a classifier: 保留1435行政权力事项, 联合12部门. */
const unitOfNoun: [string, string][] = [
  ['人次', '人次'],
  ['案件', '件'],
  ['事项', '项'],
  ['规范性文件', '件'],
  ['文件', '件'],
  ['执法人员', '名'],
  ['人员', '名'],
  ['工作人员', '名'],
  ['干部', '名'],
  ['党员', '名'],
  ['职工', '名'],
  ['律师', '名'],
  ['调解员', '名'],
  ['志愿者', '名'],
  ['群众', '人'],
  ['学生', '人'],
  ['企业', '家'],
  ['单位', '家'],
  ['部门', '个'],
  ['项目', '个'],
  ['问题', '个'],
  ['乡镇', '个'],
  ['街道', '个'],
  ['社区', '个'],
  ['村', '个'],
  ['家庭', '户'],
  ['农户', '户'],
  ['商户', '户'],
  ['线索', '条'],
  ['信息', '条'],
  ['建议', '条'],
  ['意见', '条'],
  ['提案', '件'],
  ['条款', '条'],
  ['任务', '项'],
  ['纠纷', '件'],
]

/** Names, not counts: 885工作, 13457思路, 110联动机制. */
const named =
  /^[^,。;、:\d]{0,8}(?:工程|模式|机制|体系|工作法|行动|战略|计划|热线|专线|思路|制度|格局|目标|工作|平台|电话|系统|联动|警情|报警|指数|版|法则|理念|举措|布局|架构|改革|品牌|要求)/

/** The classifier of a number written straight before its noun; null when the words name something else. */
export function unitByNoun(text: string, at: number): string | null {
  const rest = text.slice(at, at + 12).replace(/[,。;、:(!?].*$/, '')
  let best: { place: number; unit: string } | null = null
  for (const [noun, unit] of unitOfNoun) {
    const place = rest.indexOf(noun)
    if (place >= 0 && (best === null || place < best.place)) best = { place, unit }
  }
  if (best && (best.place <= 6 || rest.length <= 12)) return best.unit
  return null
}

/** True when the words after bare digits make them a name. */
export function isNamed(text: string, at: number): boolean {
  return named.test(text.slice(at, at + 16))
}
