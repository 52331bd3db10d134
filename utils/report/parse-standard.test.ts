import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStandard } from './parse-standard.ts'

const norm = { act: '《某办法》', article: null, standing: 'unchecked', demands: '要求' }
const content = {
  id: 'results',
  title: { zh: '结果', en: 'Results' },
  required: true,
  norm,
  headings: ['结果'],
  mentions: ['结果'],
}
const sound = {
  id: 'own-report',
  title: { zh: '自定报告', en: 'Own report' },
  source: { act: '《某办法》', article: null, url: null, readOn: '2026-01-01' },
  recognition: { titles: ['自定报告'], notTitles: [], leads: [], subjects: ['自定'] },
  deadline: { month: 3, day: 31, norm },
  contents: [content],
}

describe('parseStandard', () => {
  it('gives a sound standard with what was left out', () => {
    const parsed = parseStandard(JSON.parse(JSON.stringify(sound)))
    expect(parsed).toMatchObject({
      ok: true,
      standard: { id: 'own-report', adviceOnly: [], contents: [{ notHeadings: [], parts: [] }] },
    })
  })

  it.each<[string, unknown, string, RegExp]>([
    ['no object', 'text', '(file)', /应为对象/],
    ['nothing', null, '(file)', /应为对象/],
    ['a list', [], '(file)', /应为对象/],
    ['a missing field', { ...sound, contents: undefined }, 'contents', /缺少/],
    ['a wrong kind of value', { ...sound, contents: 'x' }, 'contents', /应为列表/],
    ['no content', { ...sound, contents: [] }, 'contents', /不能为空/],
    ['an id nobody can write', { ...sound, id: 'Eigen Bericht' }, 'id', /小写英文字母/],
    [
      'a thirteenth month',
      { ...sound, deadline: { month: 13, day: 1, norm } },
      'deadline.month',
      /至多 12/,
    ],
    [
      'a pattern that does not compile',
      { ...sound, contents: [{ ...content, headings: ['好', '(坏'] }] },
      'contents[0].headings[1]',
      /正则/,
    ],
    [
      'a pattern that could hang a page',
      { ...sound, contents: [{ ...content, mentions: ['(?:.+)+x'] }] },
      'contents[0].mentions[0]',
      /卡住/,
    ],
    [
      'an endless pattern',
      { ...sound, adviceOnly: ['长'.repeat(201)] },
      'adviceOnly[0]',
      /至多 200/,
    ],
    ['a title in one language', { ...sound, title: { zh: '报告' } }, 'title.en', /缺少/],
    [
      'one id for two contents',
      { ...sound, contents: [content, content] },
      'contents[1].id',
      /已经用过/,
    ],
    [
      'a content that is not there',
      { ...sound, contents: [{ ...content, notUnder: ['plan'] }] },
      'contents[0].notUnder',
      /没有编号/,
    ],
  ])('names the field of %s', (_, json, field, message) => {
    const parsed = parseStandard(json)
    expect(parsed.ok).toBe(false)
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map((problem) => problem.field)).toContain(field)
    expect(problems.find((problem) => problem.field === field)!.message.zh).toMatch(message)
    expect(problems.every((problem) => problem.message.en.length > 0)).toBe(true)
  })

  it('answers for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => parseStandard(json).ok === false))
  })
})
