import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageOf, prose } from '../testing.ts'

function outlineOf(...paragraphs: string[]): string[] {
  const html = paragraphs.map((words) => `<p>　　${words}</p>`).join('')
  return pageOf(`<body><div id="zoom"><p>${prose(3)}</p>${html}</div></body>`).outline.map(
    ({ level, label, runIn }) => `${level} ${label}${runIn ? '↵' : ''}`,
  )
}

const [learn, enforce, settle] = ['强化学习，筑牢根基', '规范执法，优化环境', '化解纠纷，维护稳定']
const opening = (words: string) => `${words}。${prose()}`

describe('first sentences of paragraphs', () => {
  it.each<[string, string[], string[]]>([
    [
      'are headings where paragraphs in a row open so',
      [learn, enforce, settle].map(opening),
      [`1 ${learn}↵`, `1 ${enforce}↵`, `1 ${settle}↵`],
    ],
    [
      'may end with a colon and be the usual words',
      [opening(learn), opening(enforce), `存在的问题及原因：${prose()}`, opening('下一步工作打算')],
      [`1 ${learn}↵`, `1 ${enforce}↵`, '1 存在的问题及原因↵', '1 下一步工作打算↵'],
    ],
    [
      'go on over a paragraph of text',
      [opening(learn), prose(), opening(enforce), opening(settle)],
      [`1 ${learn}↵`, `1 ${enforce}↵`, `1 ${settle}↵`],
    ],
    [
      'stand below what has a number, and count anew under each',
      ['一、工作情况', ...[learn, enforce, settle].map(opening), '二、打算', opening(learn)],
      ['1 工作情况', `2 ${learn}↵`, `2 ${enforce}↵`, `2 ${settle}↵`, '1 打算'],
    ],
    ['are none where there are two', [learn, enforce].map(opening), []],
    [
      'are none where most paragraphs open otherwise',
      [opening(learn), prose(), prose(), opening(enforce), prose(), prose(), opening(settle)],
      [],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(outlineOf(...paragraphs)).toEqual(expected)
  })

  it.each<[string, string]>([
    ['about somebody', '我镇高度重视学法'],
    ['with a subject', '队伍建设水平稳步提高'],
    ['that say what was done', '组织开展了执法检查'],
    ['with results', '开展法治宣传26场'],
    ['of meetings', '会议传达学习上级精神'],
    ['that look ahead', '下一步，将继续努力'],
  ])('are no headings when they are sentences %s', (_, words) => {
    expect(outlineOf(opening(words), opening(words), opening(words))).toEqual([])
  })

  it('leave a text of any paragraphs readable', () => {
    const words = fc.constantFrom(learn, '一、工作情况', '（一）规范执法。', '我局', prose(), '。')
    fc.assert(
      fc.property(fc.array(fc.array(words, { maxLength: 3 }), { maxLength: 8 }), (paragraphs) => {
        const { outline, article } = pageOf(
          `<div id="zoom">${paragraphs.map((one) => `<p>${one.join('。')}</p>`).join('')}</div>`,
        )
        for (const { start, end, body } of outline) {
          expect(start).toBeLessThan(end)
          expect(body.start).toBeGreaterThanOrEqual(end)
          expect(body.end).toBeLessThanOrEqual(article.text.length)
        }
      }),
      { numRuns: 40 },
    )
  })
})
