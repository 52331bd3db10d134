import { describe, expect, it } from 'vitest'
import type { Heading } from '../report/outline.ts'
import { lawBasedGovernment } from '../standards/law-based-government.ts'
import { namedHeadings } from './outline-levels.ts'

/** Headings ten characters apart from lines such as "1 tag 标题" or, without a body of their own, "1 tag 标题|". */
function outline(lines: string[]): Heading[] {
  return lines.map((line, at) => {
    const [level = '', numbering = '', words = ''] = line.replace('|', '').split(' ')
    const [start, bodyAt] = [at * 10, at * 10 + 4]
    const body = { start: bodyAt, end: line.endsWith('|') ? bodyAt : bodyAt + 6 }
    const heading = {
      level: Number(level),
      numbering,
      number: '',
      label: words,
      start,
      end: bodyAt,
    }
    return { ...heading, runIn: false, body } as unknown as Heading
  })
}

const chapters = ['2 chapter 规范执法', '2 chapter 存在的问题和下一步打算']

describe('headings of the first level', () => {
  it.each<[string, string[], string[]]>([
    [
      'below a title in the text',
      ['1 tag 关于2024年度法治政府建设情况的报告', ...chapters],
      chapters,
    ],
    [
      'below a title in two lines',
      ['1 tag 云溪市人民政府|', '1 tag 关于2024年度法治政府建设情况的报告', ...chapters],
      chapters,
    ],
    [
      'below the end of a title in two lines',
      ['1 none 工作总结', '1 chapter 2024年工作完成情况', '1 chapter 存在的问题'],
      ['1 chapter 2024年工作完成情况', '1 chapter 存在的问题'],
    ],
    [
      'that is called 工作总结 beside others without numbers',
      ['1 none 工作总结', '1 none 存在的问题', '1 none 下一步打算'],
      ['1 none 工作总结', '1 none 存在的问题', '1 none 下一步打算'],
    ],
    [
      'with what stands above a title and has a text of its own',
      ['1 tag 云溪市人民政府', '1 tag 关于2024年度法治政府建设情况的报告', ...chapters],
      ['1 tag 云溪市人民政府'],
    ],
    [
      'with what stands above a title and is no name of a body',
      ['1 tag 主要成效|', '1 tag 关于2024年度法治政府建设情况的报告', ...chapters],
      ['1 tag 主要成效|'],
    ],
  ])('%s', (_, lines, expected) => {
    const { first } = namedHeadings(outline(lines), lawBasedGovernment, 2024, 1000)
    const words = expected.map((line) => line.replace('|', '').split(' ')[2])
    expect(first.map(({ heading }) => heading.label)).toEqual(words)
  })
})
