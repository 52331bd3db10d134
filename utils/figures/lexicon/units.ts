import type { FigureKind } from '../../report/figure.ts'

/** A unit or classifier as written. */
export interface Unit {
  word: string
  kind: FigureKind
  /**
   * How surely a small Chinese number before it counts something: strong (两次, 三名) · weak (四项, 三个), which also
   * stands in slogans and needs a verb or a plain noun beside it.
   */
  strength: 'strong' | 'weak'
  /** Characters after it that make it another word: 起诉, 项目 stays 项. */
  not: RegExp | null
}

const strongCounts = `次 场 期 轮 批次 批 人 名 位 件 起 宗 例 家 户 份 篇 部 册 本 幅 封 台 辆 套 间 座 栋 幢 笔 处 所
支 堂 艘 架 枚 株 棵 颗 粒 瓶 箱 袋 盒 桶 卷 桩 桌 趟 场次 班次 人份 页 盏 
匹 羽 尾 桩 批件 个批次 个班次 个标段 航次 标段 点次 车次 岗次 台套 门 `

const weakCounts = `案 单 票 站 口 课 节 段 列 集 版 头 讲 眼 根 顶 股 组 队 则 章 只 幕 个 项 条 类 大类 种 张 道 层 块 片 面 点 路 方 句 点位 班 位次 个位次 车 小类 格 通`

/** Classifiers that take 次 for occasions: 人次, 户次. */
const occasions =
  '人 件 户 家 班 车 台 辆 艘 项 条 起 份 篇 期 例 宗 处 所 点 店 站 册 卷 个 队 组 村 名 本 场'

const amounts = '元 元人民币 元整 块钱 角钱 美元 欧元 港元 港币 日元 英镑 元钱'

const durations = `天 个工作日 工作日 个自然日 自然日 日历天 个日历天 日 个小时 小时 分钟 秒 秒钟 学时 课时 个学时 个课时 个月 个多月 个半月 个多小时 个半小时 个星期 星期 周 个季度
刻钟 工时 个工时 年 周岁 岁 人天`

const measures = `平方米 平方公里 平方千米 平米 ㎡ m² m2 立方米 m³ 立方 公里 千米 公顷 亩 米 延米 厘米 毫米 吨 标准煤 吨标准煤 千克 公斤 斤 克 毫克
升 毫升 千瓦 千瓦时 瓦 兆瓦 兆瓦时 吉瓦 度电 摄氏度 ℃ °C 分贝 微克/立方米 毫克/升 毫克/立方米 KB MB GB TB PB km km² km2 kg kw kW kV 千伏 Mbps 兆 字 字节
海里 平方海里 伏 赫兹 立方米/秒 斤粮食 平方 元/吨 载重吨 标箱 标方 t`

const scores = '分'

/** Words that a unit's characters begin instead of being the unit. */
const otherWords: Record<string, string> = {
  次: '产业|生灾害',
  人: '制|大代表|工智能|居环境',
  件: '套',
  部: '门|署|委|队|曲',
  处: '级',
  家: '庭',
  户: '籍',
  位: '于|一体|数',
  组: '织',
  队: '伍',
  单: '位|独|一|项|元|双|身|向|方|边',
  票: '据|房|证|款',
  站: '点|式',
  节: '约|能|点|省|日|假|气|前|后|俭|水',
  段: '落|式|论',
  章: '程',
  课: '题|外|间',
  口: '号|径|头|碑|岸',
  头: '等|部|盔|衔|雁',
  根: '据|本|治|除|源',
  本: '级|地|市|省|县|区|镇|乡|年|月|届|院|局|账|土|科',
  台: '账|风|阶|胞|州|帐',
  所: '有|属|在(?!建)|需|联动|一(?!级|流)|共|协|涉|示|述',
  支: '付|出|持|撑|部|行|援|一扶',
  讲: '座|话|述|解|评|政',
  架: '构',
  版: '权|本|面|图|块',
  集: '中|体|团|合|约|聚|成|市|镇|贸',
  列: '入|为|出|席|车|举|明|支|管',
  案: '件|卷|由|源|例|多',
  点: '赞|对点|击|名|位|多|面|线|亮|燃|评|检|验|到|半|钟|前|后|至|整|开|播|以',
  期: '间|限|工程|项目|建设|改造|叠加',
  场: '所|景|馆|面(?!向)',
  类: '似|型|别|推|同|比',
  面: '向|对|临|积|上|貌|试|广|谈|板',
  方: '面|式|案|法|向|位|针|便|言|阵|可|能|联|共|会|参',
  路: '段|线|口|由|边|面|灯|演|径|网|长|公交',
  条: '例|款|件|线(?!索)|文(?!明|化|物|旅)|约(?!束)|幅',
  张: '贴(?!画|纸)|力',
  层: '级|次|面',
  块: '状',
  片: '区|面|段|警',
  道: '路|德|歉|闸|具|理',
  种: '植|子|类|苗|族',
  班: '子|级|组|长|车',
  车: '辆|间|位|站|主|道|船|祸|牌|险|库|速|管|驾',
  分: '钟|别|类|级|布|析|享|工|为|成|解|层|担|局|支|之|管|阶段|流|步|期|中心|公司|区|组|数段|头|发|化|众',
  周: '年|岁|边|期|围|密|刊|转|末|报',
  天: '然|气(?!温)|津|空|府|网(?!络)|窗',
  年: '龄|级|代|轻',
  秒: '级|批|办|杀',
  米: '粉|线',
  里: '程|面',
  升: '级|至|降|学|到|高|温|旗',
  字: '号|样|体|典',
  亩: '均',
  元: '旦|素|宵|首',
  批: '准(?!入)|复(?!议|核|工)|示(?!范)|评(?!选|审|估)|改(?!革)|零|阅',
  轮: '值|岗|流(?!动|调)|训(?!练)|换(?!届)|胎|船|休|椅|车',
  封: '闭|堵|存|控',
  页: '岩|面|码',
  则: '由|应|需|必|可|按|为|是|不|要',
  格: '局|式',
  通: '一平|八达|[过知报道信行用告车水电讯常航关畅]',
  t: '[A-Za-z]',
  千瓦: '时',
  兆瓦: '时',
  卷: '入|宗',
  眼: '镜|科|界',
  座: '谈|椅|右',
  幅: '度|员|射',
  只: '有|要|能|需|是|限|跑|为|剩|进|凭|收|见|用|占|增|减|看|管|说|办|换|查|提供',
  套: '餐|路|牌|用(?!房)|取|现(?!场|代|有)',
  例: '会|外|行|如',
  个: '性(?!质)|体(?=工商|户|经营)|别(?!墅)',
  门: '诊|户|口|店|牌|槛|禁|类|峡',
  股: '份|东|权|室|长|级|势力',
}

function unitsOf(words: string, kind: FigureKind, strength: Unit['strength'], suffix = ''): Unit[] {
  return words
    .trim()
    .split(/\s+/)
    .map((one) => {
      const word = one + suffix
      const others = (otherWords[word] ?? '').split('|').filter(Boolean)
      return { word, kind, strength, not: others.length ? new RegExp(others.join('|'), 'y') : null }
    })
}

/** Every unit the extraction knows, with the kind of figure it makes. */
export const units: Unit[] = [
  ...unitsOf(strongCounts, 'count', 'strong'),
  ...unitsOf(weakCounts, 'count', 'weak'),
  ...unitsOf(occasions, 'count', 'strong', '次'),
  ...unitsOf(amounts, 'amount', 'strong'),
  ...unitsOf('里', 'measure', 'weak'),
  ...unitsOf(durations, 'duration', 'strong'),
  ...unitsOf(measures, 'measure', 'strong'),
  ...unitsOf('倍', 'multiple', 'strong'),
  ...unitsOf(scores, 'score', 'weak'),
  ...unitsOf('% 个百分点 百分点 ‰ 个千分点', 'percentage', 'strong'),
]

const byFirst = new Map<number, Unit[]>()
for (const unit of units) {
  const first = unit.word.charCodeAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), unit])
}
for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length)

/** The longest unit written at `at`; null when none is. */
export function unitAt(text: string, at: number): Unit | null {
  const list = byFirst.get(text.charCodeAt(at))
  if (!list) return null
  const second = text.charCodeAt(at + 1)
  for (const unit of list) {
    if (unit.word.length > 1 && unit.word.charCodeAt(1) !== second) continue
    if (unit.word.length > 2 && !text.startsWith(unit.word, at)) continue
    if (unit.not) {
      unit.not.lastIndex = at + unit.word.length
      if (unit.not.test(text)) continue
    }
    return unit
  }
  return null
}
