import { describe, expect, it } from 'vitest'
import { outlineOf, pageOf, plainOutline as plain, plainPage, prose } from '../testing.ts'

const body = prose()

describe('levels by the forms a report uses', () => {
  it('一、 (一) 1. (1) ①', () => {
    expect(
      plain(
        body,
        '一、举措',
        '（一）领导',
        '1.学法',
        '（1）会前学法',
        '①常务会议',
        body,
        '二、不足',
        body,
      ),
    ).toEqual([
      '1 一、举措',
      '2 （一）领导',
      '3 1.学法',
      '4 （1）会前学法',
      '5 ①常务会议',
      '1 二、不足',
    ])
  })

  it('一、 over 一、 that it counts anew', () => {
    const inner = ['一、强化责任', body, '二、规范执法', body, '三、加强普法', body]
    expect(
      plain(body, '一、主要举措和成效', ...inner, '二、存在的问题', body, '三、下步打算', body),
    ).toEqual([
      '1 一、主要举措和成效',
      '2 一、强化责任',
      '2 二、规范执法',
      '2 三、加强普法',
      '1 二、存在的问题',
      '1 三、下步打算',
    ])
  })

  it('一、 twice by mistake', () => {
    expect(plain('一、工作情况', body, '一、存在的问题', body, '二、下步打算', body)).toEqual([
      '1 一、工作情况',
      '1 一、存在的问题',
      '1 二、下步打算',
    ])
  })

  it('1、 over 一、 counted anew below each', () => {
    expect(
      plain(
        body,
        '1、工作成效',
        '一、落实责任',
        '二、规范执法',
        body,
        '2、存在的问题',
        '一、力量不足',
        '二、装备陈旧',
        body,
      ),
    ).toEqual([
      '1 1、工作成效',
      '2 一、落实责任',
      '2 二、规范执法',
      '1 2、存在的问题',
      '2 一、力量不足',
      '2 二、装备陈旧',
    ])
    expect(
      plain(body, '1、加强领导', '一、主要举措', body, '2、抓好落实', '二、存在的不足', body).slice(
        1,
        2,
      ),
    ).toEqual(['1 一、主要举措'])
  })

  it('(一) at the top', () => {
    expect(
      plain(body, '（一）主要举措', '1.健全机制。全区推进。', '（二）存在的不足', body),
    ).toEqual(['1 （一）主要举措', '2 1.健全机制↵', '1 （二）存在的不足'])
  })

  it('1. at the top', () => {
    expect(plain(body, '1.主要举措', body, '2.存在的不足', body)).toEqual([
      '1 1.主要举措',
      '1 2.存在的不足',
    ])
  })

  it.each([
    ['1.', '2.', '3.'],
    ['1）', '2）', '3）'],
    ['①', '②', '③'],
  ])('%s above the sections of one of them', (one, two, three) => {
    const sections = ['（一）学法', body, '（二）执法', body]
    const rest = [`${two}存在的不足`, body, `${three}主要安排`, body]
    expect(plain(body, `${one}主要举措`, ...sections, ...rest)).toEqual([
      `1 ${one}主要举措`,
      '2 （一）学法',
      '2 （二）执法',
      `1 ${two}存在的不足`,
      `1 ${three}主要安排`,
    ])
  })

  it('1. below (一) where it counts anew', () => {
    const items = ['1.学法', body, '2.考法', body]
    expect(
      plain(body, ...items, '（一）执法', ...items, '3.评查', body).filter(
        (line) => line[0] === '1',
      ),
    ).toEqual(['1 （一）执法'])
  })

  it('1. above (一)', () => {
    expect(
      plain(
        body,
        '1.主要举措',
        '（一）学法',
        body,
        '（二）执法',
        body,
        '2.主要安排',
        '（一）学法',
        body,
        '（二）执法',
        body,
      ),
    ).toEqual([
      '1 1.主要举措',
      '2 （一）学法',
      '2 （二）执法',
      '1 2.主要安排',
      '2 （一）学法',
      '2 （二）执法',
    ])
  })

  it('第一部分 above 一、', () => {
    expect(plain(body, '第一部分 工作情况', '一、举措', body, '第二部分 不足', body)).toEqual([
      '1 第一部分工作情况',
      '2 一、举措',
      '1 第二部分不足',
    ])
  })

  it('h2 and h3 without numbers', () => {
    const page = pageOf(
      `<div id="zoom"><p>${body}</p><h2>主要成效</h2><h3>学法</h3><p>${body}</p><h2>存在不足</h2><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual(['1 主要成效', '2 学法', '1 存在不足'])
    expect(page.outline.map(({ numbering }) => numbering)).toEqual(['tag', 'tag', 'tag'])
  })

  it('a tag means what its numbered headings mean', () => {
    const page = pageOf(
      `<div id="zoom"><p>${body}</p><h3>一、成效</h3><p>${body}</p><h3>存在不足</h3><p>${body}</p><h4>差距</h4><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual(['1 一、成效', '1 存在不足', '2 差距'])
  })

  it('lines in the words of report headings', () => {
    expect(
      plain(body, '主要举措和成效', body, '存在的不足和原因', body, '下一步工作打算', body),
    ).toEqual(['1 主要举措和成效', '1 存在的不足和原因', '1 下一步工作打算'])
  })

  it('bold lines between chapters stand below them', () => {
    const page = pageOf(
      `<div id="zoom"><p>${body}</p><p><b>一、成效</b></p><p><b>坚持党建引领，压实责任</b></p><p>${body.repeat(3)}</p><p><b>二、不足</b></p><p>${body}</p></div>`,
    )
    expect(outlineOf(page)).toEqual(['1 一、成效', '2 坚持党建引领，压实责任', '1 二、不足'])
  })

  it('phrases under a chapter on the same subject stand below it, others beside it', () => {
    expect(
      plain(
        body,
        '一、工作情况',
        body,
        '二、存在问题和下一步打算',
        '存在的主要问题',
        body,
        '下一步打算',
        body,
      ),
    ).toEqual(['1 一、工作情况', '1 二、存在问题和下一步打算', '2 存在的主要问题', '2 下一步打算'])
    expect(
      plain(body, '一、工作情况', body, '二、不足和原因', body, '下一步工作安排', body),
    ).toEqual(['1 一、工作情况', '1 二、不足和原因', '1 下一步工作安排'])
  })

  it('a text wholly in bold has no headings by bold', () => {
    const page = pageOf(
      `<div id="zoom"><b><p>${body}</p><p>坚持学法</p><p>一、成效</p><p>${body}</p></b></div>`,
    )
    expect(outlineOf(page)).toEqual(['1 一、成效'])
  })
})

describe('headings without a number', () => {
  it('are the shortest ones too, where they stand over paragraphs', () => {
    const page = plainPage([body, '做法与成效', body, '不足', body, '打算', body].join('\n'))
    expect(outlineOf(page)).toEqual(['1 做法与成效', '1 不足', '1 打算'])
    const list = plainPage([body, '学法', '不足', '打算', body].join('\n'))
    expect(outlineOf(list)).not.toContain('1 不足')
  })
})

describe('numbering faults', () => {
  it.each<[string, string[], string[]]>([
    [
      '一、 twice',
      ['一、举措', body, '一、不足', body, '三、打算', body],
      ['1 一、举措', '1 一、不足', '1 三、打算'],
    ],
    ['二、 lost', ['一、举措', body, '三、打算', body], ['1 一、举措', '1 三、打算']],
    [
      '一) for （一）',
      ['一、举措', '一)学法', body, '二)执法', body],
      ['1 一、举措', '2 一)学法', '2 二)执法'],
    ],
    [
      '三) for 三、',
      ['一、举措', body, '二、不足', body, '三)责任人履职情况', body, '四、打算', body],
      ['1 一、举措', '1 二、不足', '1 三)责任人履职情况', '1 四、打算'],
    ],
    [
      '（三） for 三、',
      ['一、举措', '（一）学法', body, '二、不足', body, '（三）履职情况', body, '四、打算', body],
      ['1 一、举措', '2 （一）学法', '1 二、不足', '1 （三）履职情况', '1 四、打算'],
    ],
    [
      '2. for 二、',
      ['一、举措', body, '2.不足', body, '三、打算', body],
      ['1 一、举措', '1 2.不足', '1 三、打算'],
    ],
    [
      'sections stay',
      ['一、举措', '（一）学法', body, '（二）执法', body, '二、打算', body],
      ['1 一、举措', '2 （一）学法', '2 （二）执法', '1 二、打算'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(plain(body, ...lines)).toEqual(expected)
  })
})
