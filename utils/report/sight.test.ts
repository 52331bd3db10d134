import { describe, expect, it } from 'vitest'
import { sightOf, sightWords } from './sight.ts'

/** What is shown around 【words】 with 〔others〕, cuts as …. */
function shown(marked: string): string {
  const text = marked.replace(/[【】〔〕]/g, '')
  const plain = (until: number) => marked.slice(0, until).replace(/[【】〔〕]/g, '').length
  const spans = (pattern: RegExp) =>
    [...marked.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: plain(index),
      end: plain(index + found.length),
    }))
  const [words] = spans(/【[^】]*】/g)
  const { parts, cutBefore, cutAfter } = sightOf(text, words!, spans(/〔[^〕]*〕/g))
  const signs = { words: ['【', '】'], other: ['〔', '〕'], between: ['', ''] }
  const said = parts.map(({ text, kind }) => signs[kind][0] + text + signs[kind][1]).join('')
  return `${cutBefore ? '…' : ''}${said}${cutAfter ? '…' : ''}`
}

const long = '深入推进行政执法规范化建设工作并且持续加强对重点领域的监督和指导力度'

describe('what is shown around words', () => {
  it.each([
    ['a whole paragraph', '办结率【98%】。', '办结率【98%】。'],
    ['words alone', '【办结率】', '【办结率】'],
    ['other paragraphs never', '上一段\n办结率【98%】。\n下一段', '办结率【98%】。'],
    [
      'from the sentence on, to its end, and nothing is called cut',
      `${long}。全年受理投诉40件，办结率【98%】。${long}。`,
      '全年受理投诉40件，办结率【98%】。',
    ],
    [
      'from a clause on where the sentence begins too far off',
      `${long}，全年共受理投诉40件，办结率【98%】，比上年有所提高，${long}。`,
      '…全年共受理投诉40件，办结率【98%】，比上年有所提高…',
    ],
    [
      'more than a short clause',
      `${long}，同比下降【6.4%】。`,
      `…${long.slice(-25)}，同比下降【6.4%】。`,
    ],
    [
      'no part of a number where there is no clause to begin with',
      `${long.slice(0, 30)}1234件${long.slice(0, 27)}【98%】${long.slice(0, 28)}5678件${long}`,
      `…件${long.slice(0, 27)}【98%】${long.slice(0, 28)}…`,
    ],
    [
      'no part of a number in full-width digits',
      `${long}１，２３４件${long.slice(0, 28)}【９８％】。`,
      `…件${long.slice(0, 28)}【９８％】。`,
    ],
    [
      'figures of the arithmetic that stand near',
      `${long}。审核案件【4028起】，其中刑事案件〔1315起〕、行政案件〔2731起〕，均已归档，${long}。`,
      '审核案件【4028起】，其中刑事案件〔1315起〕、行政案件〔2731起〕，均已归档…',
    ],
    [
      'figures of the sentence before',
      `受理〔50件〕。按期办结〔40件〕。办结率【98%】。`,
      '受理〔50件〕。按期办结〔40件〕。办结率【98%】。',
    ],
    [
      'no figures far off',
      `受理〔50件〕，${long}${long}，其中按照规定期限办理完毕〔40件〕。办结率【98%】。`,
      '…其中按照规定期限办理完毕〔40件〕。办结率【98%】。',
    ],
    ['nothing around whole sentences', `${long}。【${long}。】${long}。`, `【${long}。】`],
  ])('%s', (_, marked, expected) => {
    expect(shown(marked)).toBe(expected)
  })

  it('cuts no character in two', () => {
    const text = `${'字'.repeat(9)}${'𠮷'.repeat(20)}九${'𠮷'.repeat(40)}`
    const at = text.indexOf('九')
    const { parts } = sightOf(text, { start: at, end: at + 1 })
    expect(
      parts
        .map((part) => part.text)
        .join('')
        .isWellFormed(),
    ).toBe(true)
  })
})

it('is told as one text with the words near its beginning', () => {
  const text = `${long}，受理投诉40件，按期办结率98%，${long}。`
  const start = text.indexOf('98%')
  expect(sightWords(text, { start, end: start + 3 })).toBe(
    `…受理投诉40件，按期办结率98%，${long.slice(0, 13)}…`,
  )
})
