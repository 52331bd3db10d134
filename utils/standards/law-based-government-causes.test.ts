import { describe, expect, it } from 'vitest'
import { matchesAny, plain } from '../report/pattern.ts'
import { lawBasedGovernment } from './law-based-government.ts'

const shortcomings = lawBasedGovernment.contents.find(({ id }) => id === 'shortcomings')
const causes = shortcomings?.parts.find(({ id }) => id === 'causes')?.vocabulary ?? []

/** Lines apart, so that none is read together with another. */
const lines = (text: string) => text.trim().split(/\s*\n\s*/)

describe('causes', () => {
  it.each(
    lines(`
      究其原因，主要是培训没有跟上。
      根子在于部分干部重业务、轻法治。
      从主观上看，学习抓得不紧；从客观上看，一人多岗。
      深层次看，是对依法行政的认识还不到位。
      出现这些问题，一是责任传导不够，二是考核不严。
      说到底，还是抓落实的韧劲不足。
      既有编制紧张的制约，也有工作方法不多的问题。
      这反映出日常监督还不够有力。
      上述问题反映出我们对基层指导不细。
      限于财力，执法装备更新缓慢。
      上述不足与人员流动大有很大关系。
      案卷质量不高与培训不系统有关。
      工作推进快慢取决于经费保障程度。
      受编制总量控制影响，专职人员偏少。
      普法不深、执法不严，皆因责任心不强。
      因年龄结构老化，信息化办案能力不强。
      产生上述问题，主要是有的部门认识不到位。
      出现这些不足，都与基层基础薄弱分不开。
      执法队伍专业化程度不高。主要是近三年骨干退休较多。
      罚款执行难。主要是协查机制没有建立。
      办案周期偏长，思想上松懈是主因。
      执法人员偏少，加上辖区点多面广，巡查频次不够。
      人少事多的矛盾使案件办理不够及时。
      普法实效不强，其背后是需求摸得不准。
      部分干部法治素养不高，根本上还是学习不够。
      法律更新快，所以适用不够准确。
      （一）因编制所限、招录周期长，审核力量不足没有缓解。
      这几笔账的来由，有客观的。
      编制多年未增，使一线力量始终偏紧。
    `),
  )('are given by %s', (line) => {
    expect(matchesAny(causes, plain(line))).toBe(true)
  })

  it.each(
    lines(`
      部分执法人员业务水平不高，文书说理性不强。
      普法方式较为单一，群众参与度不高。
      主要问题表现在：执法装备不足，案卷不规范。
      执法监督还不够客观公正。
      因地制宜开展普法做得还不够。
      （二）因地制宜开展普法，做得还不够。
      与公安、城管等有关部门的配合还不够顺畅。
      法治政府建设还存在一些不足。主要是：个别部门重视程度不高。
      我局工作还存在薄弱环节。主要是普法形式单一。
      工作中使用执法记录仪不够规范。
      法治文化阵地的使命感还不强，使用率不高。
      在公园融入法治元素，使尊法守法在当地蔚然成风。
    `),
  )('are not given by %s', (line) => {
    expect(matchesAny(causes, plain(line))).toBe(false)
  })
})
