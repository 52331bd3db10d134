import { describe, expect, it } from 'vitest'
import type { Anchor } from '../report/anchor.ts'
import type { AnchoredText } from './anchored-text.ts'
import { describePassage } from './describe.ts'
import { resolveAnchor } from './resolve.ts'
import { spanOf, textOf } from './testing.ts'

const on = (text: AnchoredText, words: string, nth = 0) =>
  describePassage(text, spanOf(text, words, nth))
const wordsAt = ({ article }: AnchoredText, spans: { start: number; end: number }[]) =>
  spans.map(({ start, end }) => article.text.slice(start, end))

describe('the same text', () => {
  it('keeps every place, of words that stand on all sides alike too', () => {
    const line = '开展检查督促整改到位'.repeat(100)
    const text = textOf([line, line, line])
    const span = spanOf(text, '督促', 150)
    expect(resolveAnchor(describePassage(text, span), text)).toEqual({ state: 'found', span })
  })

  it('with other white space has the words where they are now', () => {
    const text = textOf(['受理申请 3 件', '办结申请3件'])
    const now = textOf(['受理 申请3件', '办结申请3件'])
    const span = spanOf(now, '申请3件')
    expect(resolveAnchor(on(text, '申请 3 件'), now)).toEqual({ state: 'found', span })
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'pushed on by %i blanks has the same of several equal numbers',
    (blanks) => {
      const body = '受理0件、办结0件、调解0件。'
      const text = textOf(['全年办理情况', body])
      const now = textOf([`全年办理情况${' '.repeat(blanks)}`, body])
      const back = on(now, '0', 1)
      expect(resolveAnchor(on(text, '0', 1), now)).toEqual({
        state: 'found',
        span: spanOf(now, '0', 1),
      })
      expect(resolveAnchor(back, text)).toEqual({ state: 'found', span: spanOf(text, '0', 1) })
    },
  )

  it('has no place for what is nothing but white space', () => {
    const anchor = on(textOf(['受理 3件']), ' ')
    expect(resolveAnchor(anchor, textOf(['受理 4件']))).toEqual({ state: 'orphan', candidates: [] })
  })
})

describe('words whose whole surroundings were written anew', () => {
  const report = (words: string) => [
    '一、成效',
    `今年以来，${words}，成效明显。`,
    '坚持统筹推进。',
    '二、不足',
    '队伍建设有待加强。',
  ]
  const anew = (words: string, line: number) => {
    const lines = ['一、成效', '全区扎实工作。', '二、不足', '还有短板弱项。']
    return textOf(lines.with(line, `一年里${words}；社会反响热烈`))
  }

  it.each([
    ['16 characters', '向社会公开行政执法事项清单三十项', 3, 'found'],
    ['15 characters in their section', '向社会公开行政执法事项清单十项', 1, 'found'],
    ['15 characters in another section', '向社会公开行政执法事项清单十项', 3, 'orphan'],
    ['12 characters in their section', '向社会公开执法事项十二项', 1, 'found'],
    ['11 characters in their section', '向社会公开执法事项十项', 1, 'orphan'],
  ])('%s', (_, words, line, state) => {
    const now = anew(words, line)
    const outcome = resolveAnchor(on(textOf(report(words)), words), now)
    expect(outcome.state).toBe(state)
    if (outcome.state === 'found') expect(outcome.span).toEqual(spanOf(now, words))
    if (outcome.state === 'orphan') expect(wordsAt(now, outcome.candidates)).toEqual([words])
  })

  it('are nobody’s when they stood or stand more than once', () => {
    const words = '向社会公开行政执法事项清单三十项'
    const twice = textOf([...report(words), `去年${words}有所延误`])
    expect(resolveAnchor(on(twice, words), anew(words, 3)).state).toBe('orphan')
    const now = textOf([`一是${words}到位`, `二是${words}如期`])
    expect(resolveAnchor(on(textOf(report(words)), words), now)).toEqual({
      state: 'ambiguous',
      candidates: [spanOf(now, words), spanOf(now, words, 1)],
    })
  })

  it('leave at most five places to choose from', () => {
    const now = textOf(['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `${name}办结3件`))
    const outcome = resolveAnchor(on(textOf(['共办结3件']), '3件'), now)
    expect(outcome.state).toBe('ambiguous')
    if (outcome.state === 'ambiguous') expect(outcome.candidates).toHaveLength(5)
  })
})

describe('two places with the same words all around', () => {
  it('are for the person to choose', () => {
    const line = '组织执法人员培训考试4次，全员通过。'
    const now = textOf([line, '另起一段。', line])
    const outcome = resolveAnchor(on(textOf(['总述。', line, '结语。']), '4次'), now)
    expect(outcome).toEqual({
      state: 'ambiguous',
      candidates: [spanOf(now, '4次'), spanOf(now, '4次', 1)],
    })
  })
})

describe('a quote over the end of a paragraph', () => {
  const lines = ['总述如下。', '修订裁量基准7项。', '公布清单9张。', '结语如下。']
  const quote = '基准7项。\n公布清单'
  const anchor = on(textOf(lines), quote)

  it.each([
    ['the paragraph before was rewritten', lines.with(0, '情况通报。'), 'found'],
    ['the paragraph behind was rewritten', lines.with(3, '特此报告。'), 'found'],
    ['its own beginning was rewritten', lines.with(1, '制定裁量基准7项。'), 'orphan'],
    ['its own end was rewritten', lines.with(2, '公布清单8张。'), 'orphan'],
  ])('%s', (_, now, state) => expect(resolveAnchor(anchor, textOf(now)).state).toBe(state))
})

describe('similar words', () => {
  const sentence = '深入开展行政执法案卷评查，抽查案卷120卷，督促整改问题到位'
  const text = textOf(['总述。', '一、举措', `本年${sentence}。`, '二、不足', '力量薄弱。'])
  const anchor = on(text, sentence)
  const rewritten = sentence.replace('深入', '扎实').replace('到位', '完毕')
  const chosen = (lines: string[]) => {
    const now = textOf(lines)
    const outcome = resolveAnchor(anchor, now)
    return outcome.state === 'orphan' ? wordsAt(now, outcome.candidates) : outcome.state
  }

  it.each([
    [
      'almost alike are offered',
      ['总论若干。', '一、举措', `全年${rewritten}！`, '二、不足'],
      true,
    ],
    [
      'with another number are not',
      ['一、举措', `全年${rewritten.replace('120', '130')}！`, '二、不足'],
      false,
    ],
    ['in another section are not', ['一、举措', '甲。', '二、不足', `全年${rewritten}！`], false],
    ['in a text without sections are', ['总述。', `全年${rewritten}！`], true],
    [
      'that differ in more than a quarter are not',
      ['一、举措', `全年${rewritten.replace('开展行政执法案卷评查', '推进')}！`],
      false,
    ],
  ])('%s', (_, lines, offered) => {
    const words = chosen(lines)
    if (offered) expect(words[0]).toContain('行政执法案卷评查，抽查案卷120卷，督促整改问题')
    else expect(words).toEqual([])
  })

  it('come with the likest first', () => {
    const words = chosen([
      '一、举措',
      `甲：${rewritten.replace('督促', '推动')}！`,
      `乙：${rewritten}！`,
    ])
    expect(words.length).toBeGreaterThan(1)
    expect(words[0]).toContain('督促')
  })

  it.each([
    ['全面推行执法公示制度工作', 1],
    ['全面推行执法公示制度事', 0],
  ])('are looked for from twelve characters on: %s', (words, offered) => {
    const anchor12 = on(textOf([`本年${words}。`]), words)
    const now = textOf([`今年${words.replace('推行', '实行')}！`])
    const outcome = resolveAnchor(anchor12, now)
    expect(outcome.state).toBe('orphan')
    if (outcome.state === 'orphan') expect(Math.min(outcome.candidates.length, 1)).toBe(offered)
  })

  it('are not looked for when the words say little', () => {
    const short = on(textOf(['抽查案卷若干卷']), '抽查案卷若干卷')
    expect(resolveAnchor(short, textOf(['抽查案卷许多卷']))).toEqual({
      state: 'orphan',
      candidates: [],
    })
  })
})

describe('notes on no words', () => {
  const text = textOf(['一、举措', '依法行政。'])
  const report = text.identity

  it('on the page are found on the page', () => {
    const anchor: Anchor = { kind: 'page', report }
    expect(resolveAnchor(anchor, text)).toEqual({ state: 'found', span: null })
  })

  it.each([
    ['embedded', 'plans', 'changed'],
    ['present', 'plans', 'changed'],
    ['missing', 'plans', 'found'],
    ['present', 'other', 'found'],
  ] as const)('on a missing content, now %s for %s', (status, id, state) => {
    const evidence = [spanOf(text, '依法行政')]
    const anchor: Anchor = { kind: 'absence', report, content: 'plans' }
    const contents = [{ id, status, evidence }]
    expect(resolveAnchor(anchor, { ...text, contents }).state).toBe(state)
  })

  it('on a missing content hold where nothing is known of contents', () => {
    const anchor: Anchor = { kind: 'absence', report, content: 'plans' }
    expect(resolveAnchor(anchor, text)).toEqual({ state: 'found', span: null })
  })
})
