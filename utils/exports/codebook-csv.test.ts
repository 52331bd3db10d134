import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Label } from '../report/label.ts'
import { tagsCsv } from './codebook-csv.ts'
import { readTags } from './read-tags.ts'
import { readCodebook } from './records/read-codebook.ts'
import { codebookCsv } from './testing.ts'

const name = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.trim().slice(0, 40).trim())
  .filter((text) => text !== '' && text.isWellFormed())
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
const description = fc
  .oneof(fc.string({ maxLength: 60, unit: 'grapheme' }), fc.constantFrom('=1+1', "'-a", '"，\n"'))
  .filter((text) => text.isWellFormed() && !text.includes('\r'))
const book: fc.Arbitrary<Label[]> = fc
  .uniqueArray(
    fc.record({
      name,
      description,
      color,
      parent: fc.option(name),
      shortcut: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    { selector: (label) => label.name, maxLength: 8 },
  )
  .map((labels) => labels.map((label, at) => ({ ...label, order: at + 1 })))

const sorted = (labels: { name: string }[]) =>
  [...labels].sort((a, b) => (a.name < b.name ? -1 : 1))

describe('codebook CSV', () => {
  it('comes back as it was written for coding packages', () => {
    fc.assert(
      fc.property(book, (labels) => {
        const { labels: read, problems } = readTags(tagsCsv(labels))
        expect(problems).toEqual([])
        const plain = read.map(({ line: _, ...label }) => label)
        expect(sorted(plain)).toEqual(sorted(labels.map(({ order: _, ...label }) => label)))
      }),
    )
  })

  it('comes back as it was written by the export of everything', () => {
    fc.assert(
      fc.property(book, (labels) => {
        const parts = [...readCodebook(codebookCsv(labels))]
        expect(parts.flatMap(({ rejected }) => rejected)).toEqual([])
        expect(parts.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual(labels)
      }),
    )
  })

  it('begins with the two columns that every package reads', () => {
    expect(tagsCsv([]).replace('\uFEFF', '')).toBe(
      '"tag","description","color","parent","shortcut"\r\n',
    )
  })
})

describe('codebook.csv', () => {
  const label = (name: string, order: number): Label => ({
    name,
    description: '',
    color: '#2b8a3e',
    order,
    parent: null,
    shortcut: null,
  })

  it('has the codes in the order of the codebook, those of one place by name', () => {
    const ordered = [label('丁', 1), label('a', 2), label('b', 2), label('甲', 10)]
    const [one, two, three, four] = ordered
    for (const some of [
      [one!, two!, three!, four!],
      [four!, three!, two!, one!],
      [three!, one!, four!, two!],
    ])
      expect(codebookCsv(some).split('\r\n').slice(1, -1)).toEqual([
        '"heyue-codebook/1","丁","","#2b8a3e","1","",""',
        '"heyue-codebook/1","a","","#2b8a3e","2","",""',
        '"heyue-codebook/1","b","","#2b8a3e","2","",""',
        '"heyue-codebook/1","甲","","#2b8a3e","10","",""',
      ])
  })
})

describe('readTags', () => {
  const only = (text: string) => readTags(text).labels.map(({ line: _, ...label }) => label)

  it.each([
    ['tag,description\n甲,何时', [{ name: '甲', description: '何时' }]],
    ['Name;Color\n甲;#FFF\n', [{ name: '甲', color: '#ffffff' }]],
    ['code\tmemo\n甲\t', [{ name: '甲', description: '' }]],
    ['名称,颜色\n甲,"rgb(201, 42, 42)"', [{ name: '甲', color: '#c92a2a' }]],
    [
      '标签,备注\n甲,一\n甲/乙,二',
      [
        { name: '甲', description: '一' },
        { name: '甲/乙', description: '二', parent: '甲' },
      ],
    ],
    ['标签\n是/否', [{ name: '是/否' }]],
    [
      'code,parent\n甲/乙,\n甲,',
      [
        { name: '甲/乙', parent: null },
        { name: '甲', parent: null },
      ],
    ],
    ['description,tag,extra\nx,甲,y', [{ name: '甲', description: 'x' }]],
  ])('reads %j', (text, labels) => {
    expect(only(text)).toEqual(labels)
  })

  it.each([
    ['#C92A2A', '#c92a2a'],
    ['c92a2a', '#c92a2a'],
    ['#c92a2aff', '#c92a2a'],
    ['c2a', '#cc22aa'],
    [' #c2a ', '#cc22aa'],
    ['"rgb(1,2,3)"', '#010203'],
    ['"RGB( 255, 255, 255 )"', '#ffffff'],
  ])('reads the colour %s as %s', (written, color) => {
    expect(only(`tag,color\n甲,${written}`)).toEqual([{ name: '甲', color }])
  })

  it.each([
    '#c92a2',
    '#c92a2aff0',
    'x#c92a2a',
    '#c92a2g',
    '"rgb(1,2,256)"',
    '"rgb(256,1,1)"',
    '"rgb(256,256,256)"',
    '"xrgb(1,2,3)"',
    '"rgb(1,2,3)x"',
    '#c2ax',
    'x#c2a',
  ])('refuses the colour %s', (written) => {
    expect(readTags(`tag,color\n甲,${written}`).problems).toMatchObject([
      { line: 2, field: 'color' },
    ])
  })

  it.each([
    ['Code Name', 'Parent Code', 'Definition', 'Colour', 'Digit'],
    ['codename', 'parentcode', 'comment', 'color', 'key'],
    [' 编码 ', '父级', '定义', '颜色', '数字键'],
  ])('knows the columns %s, %s, %s, %s, %s', (...head) => {
    expect(only(`${head.join(',')}\n乙, 甲 ,丁,#000000, 3 `)).toEqual([
      { name: '乙', parent: '甲', description: '丁', color: '#000000', shortcut: 3 },
    ])
  })

  it.each(['tagged', 'my name'])('does not take %s for the column of names', (head) => {
    expect(() => readTags(`${head},x\n甲,乙`)).toThrow()
  })

  it.each([
    ['甲/乙', '甲'],
    ['甲\\乙', '甲'],
    ['甲::乙', '甲'],
    ['甲/乙/丙', '甲/乙'],
    ['甲/', undefined],
    ['/乙', undefined],
    ['丁/乙', undefined],
  ])('puts %s below %s', (name, parent) => {
    const known = only(`tag\n甲\n甲/乙${name === '甲/乙' ? '' : `\n${name}`}`)
    expect(known.find((label) => label.name === name)?.parent).toBe(parent)
  })

  it('takes the byte order mark off, and only at the beginning', () => {
    expect(only('\uFEFFtag\n甲\uFEFF乙')).toEqual([{ name: '甲\uFEFF乙' }])
  })

  it.each(['a甲::乙丙', '甲/乙/', '甲/丙:'])('leaves %s where it is', (name) => {
    expect(only(`tag\n甲\n${name}`)).toContainEqual({ name })
  })

  it('names the line of the first of two, in words of both languages', () => {
    const { problems, labels } = readTags('code,memo\n甲,一\n乙,\n甲,二')
    expect(labels.map(({ name, line }) => [name, line])).toEqual([
      ['甲', 2],
      ['乙', 3],
    ])
    expect(problems).toEqual([
      {
        line: 4,
        field: 'code',
        reason: { zh: '与第 2 行同名', en: 'The same name as on line 2' },
      },
    ])
  })

  it.each([
    ['tag,color\n甲,红', 2, 'color'],
    ['tag,color\n乙,\n甲,#12', 3, 'color'],
    [`标签,说明\n${'长'.repeat(41)},`, 2, '标签'],
    ['tag,shortcut\n甲,0', 2, 'shortcut'],
    ['tag,shortcut\n甲,a', 2, 'shortcut'],
    ['tag,description\n,只有说明', 2, 'tag'],
    ['tag\n甲\n乙\n甲', 4, 'tag'],
  ])('names line and field of %j', (text, line, field) => {
    const { problems } = readTags(text)
    expect(problems).toMatchObject([{ line, field }])
    expect(problems[0]!.reason.zh + problems[0]!.reason.en).not.toContain('undefined')
  })

  it.each([[''], ['甲,乙\n丙,丁'], ['tag\n"甲']])('refuses %j with a reason', (text) => {
    expect(() => readTags(text)).toThrow(expect.objectContaining({ name: 'ImportProblem' }))
  })

  it('answers or refuses whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { labels, problems } = readTags(`tag,description,color\n${text.replaceAll('"', '')}`)
        for (const { name: known } of labels) expect(known.trim()).not.toBe('')
        for (const { reason } of problems) expect(reason.en).not.toBe('')
      }),
    )
  })
})
