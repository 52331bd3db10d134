import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outlineOf, pageOf, plainOutline as plain, plainPage, prose } from '../testing.ts'

const body = prose()

describe('run-ins', () => {
  it.each<[string, string[]]>([
    [
      '一是强化领导，压实责任。全区推进。二是健全制度。全面落实。',
      ['1 一是强化领导，压实责任↵', '1 二是健全制度↵'],
    ],
    ['存在以下不足：一是力量不足；二是培训不够。', ['1 一是力量不足↵', '1 二是培训不够↵']],
    ['下一步，一要提高认识，二要完善制度。', []],
    ['下一步：一要提高认识；二要完善制度。', ['1 一要提高认识↵', '1 二要完善制度↵']],
    [
      '首先，提高政治站位，加强学习。其次，完善制度机制。',
      ['1 首先，提高政治站位↵', '1 其次，完善制度机制↵'],
    ],
    [
      '第一，提高政治站位。第二，完善制度机制。',
      ['1 第一，提高政治站位↵', '1 第二，完善制度机制↵'],
    ],
    ['不足之处：（一）力量不足；（二）培训不够。', ['1 （一）力量不足↵', '1 （二）培训不够↵']],
    ['不足之处：1.力量不足；2.培训不够。', ['1 1.力量不足↵', '1 2.培训不够↵']],
    ['不足之处：①力量不足；②培训不够。', ['1 ①力量不足↵', '1 ②培训不够↵']],
    ['一是强化领导，压实责任；二是健全制度。', ['1 一是强化领导↵', '1 二是健全制度↵']],
    ['一是强化领导，压实责任。二是健全制度，抓好落实。', ['1 一是强化领导↵', '1 二是健全制度↵']],
    ['一是强化领导，研究工作6次。全区推进。', ['1 一是强化领导↵']],
    ['全年工作有序推进。最后一公里打通。', []],
    ['说明：1.数据截至年底；2.面积由各镇上报。', []],
    ['（备 注）：①含结转；②不含委托。', []],
    ['情况如下：1.数据汇集；2.面积核实。', ['1 1.数据汇集↵', '1 2.面积核实↵']],
    ['对照检查：1.5万人参加培训。2024年完成。', []],
    ['依据：（五）项所列情形。', []],
    ['成效明显，一是一、二是二。', []],
  ])('%s', (line, expected) => {
    expect(plain(body, line)).toEqual(expected)
  })

  it('are found behind blanks that became question marks', () => {
    const lines = ['??一、举措', '??（一）学法。坚持经常。', `??${body}`, '??二、不足', `??${body}`]
    const clean = lines.map((line) => line.replace('??', ''))
    expect(plain(body, ...lines)).toEqual(plain(body, ...clean))
    expect(plain(body, ...lines)).toHaveLength(3)
  })

  it('follow the heading of their paragraph', () => {
    expect(
      plain(body, '一、举措', '（一）学法。一是会前学法。坚持经常。二是集中学法。坚持深入。'),
    ).toEqual(['1 一、举措', '2 （一）学法↵', '3 一是会前学法↵', '3 二是集中学法↵'])
  })

  it('nested headings of one paragraph', () => {
    expect(plain(body, '一、主要举措（一）加强党的领导。1.坚持学法。全区推进。', body)).toEqual([
      '1 一、主要举措↵',
      '2 （一）加强党的领导↵',
      '3 1.坚持学法↵',
    ])
  })
})

describe('signs before headings', () => {
  it('are told by coming back after a text', () => {
    const lines = ['✦这一年干了什么', body, '✦还差在哪里', body, '✦明年怎么干', body]
    expect(plain(body, ...lines)).toEqual(['1 ✦这一年干了什么', '1 ✦还差在哪里', '1 ✦明年怎么干'])
  })

  it('are letters too', () => {
    const lines = ['A.一年盘点：抓了什么、成了什么', body, 'B.主官怎么抓', body, 'C.还差什么', body]
    expect(plain(body, ...lines)).toEqual([
      '1 A.一年盘点：抓了什么、成了什么',
      '1 B.主官怎么抓',
      '1 C.还差什么',
    ])
    expect(plain(body, '选一选', 'A.三月一日', 'B.四月一日', body)).toEqual([])
  })

  it.each([
    ['items one below the other', ['●执法车两台', '●记录仪十部', body, '●服装八套', body]],
    ['a single one', ['▶这一年干了什么', body, body]],
    ['one at the end', ['▶这一年干了什么', body, '▶扫码看全文']],
    ['sentences', ['★全年办案三件。', body, '★全年调解五件。', body]],
  ])('but not before %s', (_, lines) => {
    expect(plain(body, ...lines)).toEqual([])
  })
})

describe('what is no heading', () => {
  it.each<[string, string[]]>([
    ['list items that end like sentences', ['1.力量不足。', '2.培训不够。', '3.宣传不广。']],
    ['a list of names', ['1.区司法局', '2.区财政局', '3.区教育局']],
    ['a list with semicolons', ['（一）加强领导；', '（二）完善制度；', '（三）强化保障。']],
    ['signature and date', [body, '青砚区人民政府', '2025年3月12日']],
    ['the closing', ['特此报告。']],
    [
      'sentences that begin with a number',
      ['2024年，全区完成立法任务，成效明显。', '12次常务会议研究法治工作，推动落实。'],
    ],
  ])('%s', (_, lines) => {
    expect(plain(body, ...lines)).toEqual([])
  })

  it('the title, in one line or in two', () => {
    expect(plain('青砚区2024年法治政府建设情况报告', body, '一、举措', body)).toEqual([
      '1 一、举措',
    ])
    const page = pageOf(
      `<div id="zoom"><p align="center"><b>青砚区人民政府</b></p><p align="center"><b>2024年度法治政府建设情况报告</b></p><p align="center">（2025年1月20日）</p><p>${body}</p><p>一、举措</p><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual(['1 一、举措'])
  })

  it('captions and cells of tables', () => {
    const rows =
      '<tr><th>项目</th><th>件数</th></tr><tr><td>一、许可</td><td>12</td></tr><tr><td>二、处罚</td><td>8</td></tr>'
    const page = pageOf(
      `<div id="zoom"><p>${body}</p><p><b>2024年行政执法情况</b></p><table border="1">${rows}</table><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual([])
  })
})

describe('spans', () => {
  it('cover words and bodies', () => {
    const { article, outline } = plainPage(
      [
        body,
        '一、举措。',
        '（一）学法。全区坚持学法。',
        '深入开展。',
        '二、不足',
        '力量薄弱，有待充实。',
      ].join('\n'),
    )
    const cut = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)
    expect(outline.map((heading) => [cut(heading), cut(heading.body)])).toEqual([
      ['一、举措', '（一）学法。全区坚持学法。\n深入开展。'],
      ['（一）学法', '全区坚持学法。\n深入开展。'],
      ['二、不足', '力量薄弱，有待充实。'],
    ])
  })

  it('are in order, inside the text, and nest by level', () => {
    const line = fc.constantFrom(
      '一、举措',
      '二、不足。',
      '（一）学法。全区推进，成效明显。',
      '1.制度',
      body,
      '一是学法；二是执法。',
      '2024年，推进。',
      '存在的问题',
      '第二部分 打算',
      '①培训',
      '（1）考核。',
      '',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const { article, outline } = plainPage([body, ...lines].join('\n'))
        for (const [at, heading] of outline.entries()) {
          const { start, end, number, label, body: under } = heading
          expect(end).toBeGreaterThan(start)
          expect(article.text.slice(start, end).replace(/\s/g, '')).toBe(
            (number + label).replace(/\s/g, ''),
          )
          expect(under.start).toBeGreaterThanOrEqual(end)
          expect(under.end).toBeGreaterThanOrEqual(under.start)
          expect(under.end).toBeLessThanOrEqual(article.text.length)
          const next = outline[at + 1]
          if (next) expect(next.start).toBeGreaterThanOrEqual(end)
          if (next && next.level <= heading.level) expect(under.end).toBeLessThanOrEqual(next.start)
        }
      }),
      { numRuns: 60 },
    )
  })
})
