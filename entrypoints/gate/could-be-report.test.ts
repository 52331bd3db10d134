import { describe, expect, it } from 'vitest'
import { couldBeReport } from './could-be-report.ts'

const body =
  '法治政府建设 一、主要举措和成效 二、存在的主要问题 三、履行第一责任人职责 四、下一步工作打算'
const gate = (title: string, text = '') => couldBeReport({ titles: [title], text: () => text })

describe('couldBeReport by its title', () => {
  it.each([
    '青砚区人民政府2024年度法治政府建设情况报告-云溪市人民政府门户网站',
    '临沅县司法局关于2023年法治政府建设工作情况的报告',
    '2024年度云溪市法治政府建设年度报告',
    '云溪市人民政府二〇二四年法治政府建設情況報告',
    '云溪市交通运输局2022年依法行政工作总结',
    '青砚区2024年度行政执法统计年报',
  ])('lets %s through without looking at the text', (title) => {
    const text = () => {
      throw new Error('not needed')
    }
    expect(couldBeReport({ titles: [title, undefined], text })).toBe(true)
  })

  it.each([
    '法治政府建设年度报告_云溪市人民政府',
    '云溪市召开常务会议听取2024年法治政府建设情况报告',
    '《青砚区2024年法治政府建设情况报告》政策解读',
    '关于报送2024年度法治政府建设情况报告的通知',
    '云溪市2025年政府工作报告',
    '云溪市第一中学招生公告',
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

  it('stops a text with two topics only', () => {
    expect(gate('工作动态', '法治政府建设主要举措 存在的问题')).toBe(false)
  })
})
