import { codesOf, holdsAny } from '../numerals/characters.ts'

/** Verbs that report a result, after which a small Chinese number counts it: 制定三项办法, 成立两个专班. */
const results = `出动 办结 结案 办复 破获 抓获 侦破 召开 举办 举行 组织 开展 参加 参与 新增 增加 制定 出台 印发 修订 修改 废止 清理 取消 下放 承接 梳理 提出 形成 推出 办理
受理 审理 审结 立案 查处 发生 聘请 聘用 选聘 配备 成立 设立 建立 建成 新建 组建 培育 创建 评选 发现 审查 审核 审议 整改 完成 获得 荣获 获评 收到
发布 发放 刊发 编制 编写 编印 起草 通过 报送 上报 报备 备案 移送 调解 化解 接受 接待 接到 接收 答复 回复 抽查 检查 督查 督办 巡查 走访 排查 慰问 培训 轮训 宣讲
新设 设置 配置 安排 增设 撤销 合并 精简 压缩 减少 缩减 缩短 延长 提高 提升 下降 增长 降低 纠正 撤回 维持 驳回 表彰 通报 约谈 问责 处分 处罚 处理 选派 选出 选树 推荐 入选 打造
选取 确定 确认 认定 公布 公开 公示 曝光 上线 开通 投入 研究 讨论 听取 传达 邀请 采纳 采取 签订 签署 出具 解答 解决 协调 联合 覆盖 涉及 涵盖 分为 共有 现有 拥有 下辖 管辖 建设 分设 开设 开办
作出 下达 下发 转发 宣判 扣押 查封 没收 收缴 拆除 关停 取缔 吊销 发出 制作 拍摄 创作 评为 命名 授牌 挂牌 奖励 补贴 资助 帮扶 救助 援助 代理 承办 协办 主办`

/** Words that lead to an amount, after which it must also stand at the end of its clause or before a plain noun. */
const leads =
  '有 共 计 达 为 经 由 至 到 了 过 出 等 各 对 从 以 比 仅 只 还 再 前 辖 含 占 跨 全省 全市 全县 全区 全镇 全乡 全州 全国 选'

const resultsByLength = results.split(/\s+/)
const leadsByLength = leads.split(/\s+/)

const resultFirsts = codesOf(resultsByLength.map((word) => word[0]).join(''))
const anyResult = new RegExp(resultsByLength.join('|'))

/** The words after the first verb that reports a result, when enough of them are left to name a thing. */
export function objectOf(words: string): string {
  const found = holdsAny(words, 0, words.length, resultFirsts) ? anyResult.exec(words) : null
  const rest = found ? words.slice(found.index + found[0].length) : ''
  return rest.length > 1 ? rest : words
}

function endsWithOne(text: string, at: number, words: string[]): boolean {
  const before = text.slice(Math.max(0, at - 4), at)
  return words.some((word) => before.endsWith(word))
}

/** True when a verb that reports a result, perhaps with 了, 出 or 过, ends right before `at`. */
export function resultBefore(text: string, at: number): boolean {
  const end = /[了出过成]/.test(text[at - 1] ?? '') ? at - 1 : at
  return endsWithOne(text, at, resultsByLength) || endsWithOne(text, end, resultsByLength)
}

/** True when a word that leads to an amount ends right before `at`. */
export function leadBefore(text: string, at: number): boolean {
  return endsWithOne(text, at, leadsByLength)
}
