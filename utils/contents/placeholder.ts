import { fold } from '../report/fold.ts'
import { findingId } from './finding-id.ts'
import { nowhere, type Rule } from './subject.ts'

const counted = '局|镇|乡|县|市|区|街道|年|月|日|条|件|次|个|名|人|万元|份|家|起|场|项|期|篇|户'

/**
 * Blanks of a template that nobody filled in: XX局, 20××年, 某某镇, **件, ____, (待补充). Not 张某某, 130****1234. What a
 * blank begins with is asked before what stands in front of it, which at each character of a long text costs ten times
 * as much.
 */
const blanks = new RegExp(
  [
    `20[xX×*]{2}年`,
    `(?=[xX×]{2})(?<![A-Za-z0-9.]|诉.{0,8})[xX×]{2,6}(?=${counted})`,
    `(?:\\( ?\\)|【 ?】)(?=${counted})`,
    // One alone is a name left out (张×), unless it stands for a count of what nobody's name is followed by.
    `(?=×)(?<=[\\u4e00-\\u9fff])×(?=件|万元|起|场|项|期)`,
    `(?=\\*)(?<![A-Za-z0-9*])\\*{2,6}(?=${counted})`,
    '(?=某某)(?<![\\u4e00-\\u9fff])某某(?=局|镇|乡|县|市|区|街道|单位|部门|科室)',
    '_{3,20}',
    '\\((?:此处|请?填写|待补充|待核实|待填)[^()\\n]{0,60}\\)',
    '\\((?:本?单位|部门|机关|机构|地区|乡镇|街道)(?:名称|全称)\\)',
  ].join('|'),
  'gu',
)

/** One template can leave a hundred blanks; a reviewer needs the first ones. */
const most = 20

/** Blanks of a template that were left in the published text. */
export const placeholder: Rule = ({ article }) => {
  const text = fold(article.text)
  return [...text.matchAll(blanks)].slice(0, most).map((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    const words = text.slice(Math.max(0, span.start - 12), span.end + 12)
    const shown = article.text.slice(span.start, span.end + 1).trimEnd()
    return {
      ...nowhere,
      id: findingId('text', 'placeholder', words),
      kind: 'text',
      rule: 'placeholder',
      severity: 'warning',
      span,
      message: {
        zh: `“${shown}”像是模板中没有填写的空白。`,
        en: `“${shown}” looks like a blank of a template that was not filled in.`,
      },
    }
  })
}
