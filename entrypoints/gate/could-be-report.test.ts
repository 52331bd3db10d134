import { describe, expect, it } from 'vitest'
import { couldBeReport } from './could-be-report.ts'

const body =
  '法治政府建设 一、主要举措和成效 二、存在的主要问题 三、履行第一责任人职责 四、下一步工作打算'
const gate = (title: string, text = '', links: string[] = []) =>
  couldBeReport({
    titles: [title],
    text: () => text,
    links: () => links.map((textContent) => ({ textContent })),
  })

describe('couldBeReport by its title', () => {
  it.each([
    '青砚区人民政府2024年度法治政府建设情况报告-云溪市人民政府门户网站',
    '临沅县司法局关于2023年法治政府建设工作情况的报告',
    '2024年度云溪市法治政府建设年度报告',
    '云溪市人民政府二〇二四年法治政府建設情況報告',
    '云溪市交通运输局2022年依法行政工作总结',
    '青石镇2023年法治政府建设工作汇报--云溪市人民政府',
    '临沅县税务局2024年度法治税务建设情况报告',
    '临沅县应急管理局2025年法治建设年度报告',
    '临沅县自然资源和规划局2023年法治政府建设工作报告',
    '临沅县二O二四年度法治政府建设情况的报告',
    '关于印发《青砚区2024年度法治政府建设年度报告》的通知',
    '青砚区2024年度行政执法统计年报',
  ])('lets %s through without looking at the text', (title) => {
    const unasked = () => {
      throw new Error('not needed')
    }
    const view = { titles: [title, undefined], text: unasked, links: unasked }
    expect(couldBeReport(view)).toBe(true)
  })

  it.each([
    '法治政府建设年度报告_云溪市人民政府',
    '云溪市召开常务会议听取2024年法治政府建设情况报告',
    '《青砚区2024年法治政府建设情况报告》政策解读',
    '关于报送2024年度法治政府建设情况报告的通知',
    '关于印发《2024年度法治政府建设年度报告编制工作方案》的通知',
    '云溪市2025年政府工作报告',
    '云溪市第一中学招生公告',
    '云溪市法治政府建设规划（2021—2025年）执行情况',
    '',
  ])('stops %s', (title) => {
    expect(gate(title)).toBe(false)
  })
})

describe('couldBeReport by its text', () => {
  it('lets a report without a telling title through', () => {
    expect(gate('云溪市人民政府门户网站', body)).toBe(true)
    expect(gate('', body)).toBe(true)
  })

  it('stops a page about a report even when its text has the topics', () => {
    expect(gate('云溪市召开法治政府建设情况报告会', body)).toBe(false)
  })

  it.each([
    ['云溪市人民政府', '云溪市水利局2022年度法治政府建设工作报告 来源：水利局 六、今后打算'],
    ['云溪市', '首页 2024 年云溪市法治政府建设情况报告 五、今后打算'],
    ['', '首页 青岭管理区二〇二一年度法治政府建设情况报告[2022-01-27] 一、工作亮点'],
  ])('lets a title in the text of %j through', (title, text) => {
    expect(gate(title, text)).toBe(true)
    expect(gate(title, text, ['云溪市召开会议'])).toBe(true)
  })

  it('stops a page whose links alone are titles of reports', () => {
    const links = ['青石镇2023年法治政府建设工作总结', '青石镇2022年法治政府建设工作总结']
    expect(gate('云溪市人民政府', `工作动态 ${links.join(' ')}`, links)).toBe(false)
  })

  it('stops a list, whatever its titles stand in', () => {
    const titles = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map(
      (year) => `青石镇${year}年法治政府建设工作总结`,
    )
    expect(gate('云溪市人民政府', titles.join(' '))).toBe(false)
  })

  it('stops a text with two topics only', () => {
    expect(gate('工作动态', '法治政府建设主要举措 存在的问题')).toBe(false)
  })
})
