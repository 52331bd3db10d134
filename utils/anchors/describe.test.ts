import { describe, expect, it } from 'vitest'
import type { Passage } from '../report/anchor.ts'
import type { AnchoredText } from './anchored-text.ts'
import { describePassage } from './describe.ts'
import { spanOf, tableOf, textOf } from './testing.ts'

function passageOn(text: AnchoredText, words: string, nth = 0): Passage {
  const anchor = describePassage(text, spanOf(text, words, nth))
  if (!('passage' in anchor)) throw new Error('no passage')
  return anchor.passage
}

/** Words of four characters each of which stands once. */
const volumes = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `${from + at}卷`).join('')

describe('what is kept of a passage', () => {
  const lines = [
    `现将${volumes(100, 130)}归档`,
    '一、主要举措',
    `抽查${volumes(130, 170)}完毕`,
    '二、存在的不足',
    `尚缺${volumes(170, 200)}若干`,
  ]
  const text = textOf(lines)

  it('32 characters on either side when those tell it', () => {
    expect(passageOn(text, '150卷')).toMatchObject({
      exact: '150卷',
      prefix: volumes(142, 150),
      suffix: volumes(151, 159),
      once: { alone: true, prefix: true, suffix: true, paragraph: true },
      inParagraph: { before: 32, after: 32 },
      marking: { before: 12, after: 12 },
      headingPath: ['主要举措'],
      cell: null,
      figure: null,
    })
  })

  it('near the ends of a paragraph how much of both sides is its own', () => {
    expect(passageOn(text, '130卷')).toMatchObject({
      prefix: expect.stringMatching(/129卷归档\n一、主要举措\n抽查$/),
      inParagraph: { before: 2, after: 32 },
    })
    expect(passageOn(text, '169卷')).toMatchObject({
      suffix: expect.stringMatching(/^完毕\n二、存在的不足\n尚缺170卷/),
      inParagraph: { before: 32, after: 2 },
    })
  })

  it('no more than there is at the ends of the text', () => {
    expect(passageOn(text, '现将')).toMatchObject({
      prefix: '',
      suffix: volumes(100, 108),
      marking: { before: 0, after: 12 },
      headingPath: [],
    })
    expect(passageOn(text, '199卷')).toMatchObject({
      suffix: '若干',
      inParagraph: { before: 32, after: 2 },
      marking: { before: 12, after: 2 },
    })
  })

  it('the paragraphs beside its own: 48 characters next to it', () => {
    expect(passageOn(text, '150卷').neighbours).toEqual({
      before: '一、主要举措',
      after: '二、存在的不足',
    })
    const heading = passageOn(text, '一、主要举措')
    expect(heading.neighbours).toEqual({
      before: lines[0]?.slice(-48),
      after: lines[2]?.slice(0, 48),
    })
    expect(passageOn(text, lines[0]!).neighbours.before).toBe('')
    expect(passageOn(text, lines[4]!).neighbours.after).toBe('')
  })

  it('nothing of a neighbour whose words stand elsewhere too', () => {
    const twice = textOf(['落实到位', '抽查案卷', '落实到位', '回访企业'])
    expect(passageOn(twice, '抽查案卷').neighbours).toEqual({ before: '', after: '' })
    expect(passageOn(twice, '落实到位', 1).neighbours).toEqual({
      before: '抽查案卷',
      after: '回访企业',
    })
  })
})

describe('what is kept of a passage among look-alikes', () => {
  const body = `开展${'检查督促整改到位'.repeat(10)}办结3件${'跟踪回访压实责任'.repeat(10)}`
  const text = textOf([`甲镇${body}`, `乙镇${body}`, '报告完毕'])

  it('so much of either side that it stands once, doubled from 32', () => {
    const passage = passageOn(text, '3件', 1)
    expect(passage.prefix).toHaveLength(128 + 1)
    expect(passage.prefix).toContain('\n乙镇开展')
    expect(passage.suffix).toMatch(/责任\n报告完毕$/)
    expect(passage.inParagraph).toEqual({ before: 86, after: 80 })
    expect(passage.once).toEqual({ alone: false, prefix: true, suffix: false, paragraph: true })
    expect(passage.marking).toEqual({ before: 96, after: 84 })
  })

  it('never more than 1024, and no mark where all of that repeats', () => {
    const line = '开展检查督促整改到位'.repeat(200)
    const same = textOf([line, line, line])
    const passage = passageOn(same, '开展', 300)
    expect(passage.prefix.replaceAll('\n', '')).toHaveLength(1024)
    expect(passage.suffix.replaceAll('\n', '')).toHaveLength(1024)
    expect(passage.once).toEqual({ alone: false, prefix: false, suffix: false, paragraph: false })
    expect(passage.marking).toEqual({ before: 0, after: 0 })
  })
})

describe('kind and digests', () => {
  const lines = ['一、成效', '办结【9８】件。', '二、不足', '力量薄弱。']
  const text = textOf(lines)
  const figures = [{ ...spanOf(text, '9８'), value: 98, unit: '件', noun: '案件' }]

  it('is on a figure when it lies in one, on a cell before that, else on words', () => {
    const withFigure = { ...text, figures }
    expect(describePassage(withFigure, spanOf(text, '９８'.slice(1)))).toMatchObject({
      kind: 'figure',
      report: { issuer: '青砚区人民政府', year: 2024 },
      passage: { figure: { value: 98, unit: '件', noun: '案件' } },
    })
    expect(describePassage(withFigure, spanOf(text, '办结')).kind).toBe('span')
    const { start } = spanOf(text, '9８')
    expect(describePassage(withFigure, { start, end: start }).kind).toBe('span')
    const table = tableOf([{ name: '一科', values: ['7'] }], ['受理'])
    expect(describePassage(table.text, table.cell('一科', 0))).toMatchObject({
      kind: 'cell',
      passage: { cell: { rowHead: '一科', columnHead: '受理', caption: '', once: true } },
    })
  })

  it('says of a cell whether its heads name it alone', () => {
    const rows = [
      { name: '一科', values: ['7'] },
      { name: '一科', values: ['8'] },
    ]
    const table = tableOf(rows, ['受理'])
    expect(describePassage(table.text, table.cell('一科', 0))).toMatchObject({
      passage: { cell: { once: false } },
    })
  })

  it('has the digest of the section it stands in; before all sections, of the whole text', () => {
    const whole = ['总述。', ...lines]
    const digests = (...changed: string[]) => {
      const now = textOf(whole.map((line, at) => changed[at] ?? line))
      return ['总述', '一、成效', '办结', '力量'].map(
        (words) => passageOn(now, words).sectionDigest,
      )
    }
    const [preface, , first, last] = digests()
    expect(new Set(digests()).size).toBe(3)
    const later = digests('总述。', '一、成效', '办结【9８】件。', '二、不足', '力量不足。')
    expect(later.slice(1, 3)).toEqual([first, first])
    expect(later).not.toContain(preface)
    expect(later).not.toContain(last)
    expect(digests('总述！').slice(1)).toEqual([first, first, last])
  })

  it('has a digest of its section and one of the article, blind to width and white space', () => {
    const before = passageOn(text, '力量薄弱')
    const wide = passageOn(textOf(lines.map((line) => line.replace('9８', ' 98'))), '力量薄弱')
    const elsewhere = passageOn(textOf(lines.map((line) => line.replace('9８', '97'))), '力量薄弱')
    const here = passageOn(textOf(lines.map((line) => line.replace('薄弱。', '薄弱!'))), '力量薄弱')
    expect(wide).toMatchObject({
      sectionDigest: before.sectionDigest,
      articleDigest: before.articleDigest,
    })
    expect(elsewhere.sectionDigest).toBe(before.sectionDigest)
    expect(elsewhere.articleDigest).not.toBe(before.articleDigest)
    expect(here.sectionDigest).not.toBe(before.sectionDigest)
  })
})
