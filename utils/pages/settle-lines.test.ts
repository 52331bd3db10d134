import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineBuilder } from './line-builder.ts'
import { readFlow } from './read-flow.ts'
import { settleLines } from './settle-lines.ts'
import { documentOf } from './testing.ts'

const { body } = documentOf('<body></body>').defaultView!.document

/** A paragraph of text nodes, in bold or not. */
function paragraphOf(parts: readonly (readonly [string, boolean])[]): Element {
  const paragraph = body.ownerDocument.createElement('p')
  for (const [words, bold] of parts) {
    const holder = body.ownerDocument.createElement(bold ? 'b' : 'span')
    holder.append(words)
    paragraph.append(holder)
  }
  return paragraph
}

/** The same by the general rule: every node folded as it comes. */
function foldedOneByOne(paragraph: Element) {
  const builder = new LineBuilder()
  for (const { firstChild, localName } of paragraph.children) {
    if (firstChild)
      builder.add(firstChild as Text, (firstChild as Text).data, false, localName === 'b')
  }
  const { text, bold, boldLead, gaps, linked } = builder
  return { text, bold, boldLead, gaps: [...gaps], linked }
}

/** What the reader makes of it: one line, or none. */
function read(paragraph: Element) {
  body.replaceChildren(paragraph)
  const [line, ...others] = readFlow(body).lines
  expect(others).toEqual([])
  const { text = '', bold = 0, boldLead = 0, gaps = [], linked = 0 } = line ?? {}
  return { text, bold, boldLead, gaps: [...gaps], linked }
}

const long = '全区各部门坚持依法行政，健全工作机制，压实工作责任，持续提升水平'

describe('a line', () => {
  it.each([
    ['white space in a long text', [[`${long}，\u3000办理 12 件`, false]]],
    ['white space in a short one', [['大 中 小', false]]],
    ['characters without width', [[`${long}\u200b各项\ufeff工作`, false]]],
    ['a soft hyphen', [[`${long}Rule\u00adof law ${long}`, true]]],
    ['words of another script', [[`${long}  Rule  of\u00a0law，${long}`, false]]],
    [
      'long and short texts',
      [
        [`${long} `, true],
        [' 一\u3000是', false],
        [long, true],
      ],
    ],
  ] as const)('with %s is folded as its texts one by one', (_, parts) => {
    const paragraph = paragraphOf(parts)
    const folded = foldedOneByOne(paragraph)
    expect(read(paragraph)).toEqual(folded)
  })

  it('of any texts is folded as they are one by one', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '\u00a0',
        '\u3000',
        '\u200b',
        '\u2003',
        '\ufeff',
        '\u00ad',
        '\u1680',
        '\u180e',
      ),
      fc.constantFrom('ÿ', 'Rule', '12', '，', '依', '法治政府建设', long),
    )
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.boolean()), { maxLength: 5 }), (parts) => {
        const paragraph = paragraphOf(parts)
        const folded = foldedOneByOne(paragraph)
        // Indents behind a sentence make several lines of one: that is told elsewhere.
        expect(read(paragraph)).toEqual(folded)
      }),
      { numRuns: 300 },
    )
  })

  it('keeps the words that were read when its nodes have lost theirs since', () => {
    body.replaceChildren(paragraphOf([[`${long}，办理 12 件`, false]]))
    const { lines, sources } = readFlow(body)
    const line = { ...lines[0]!, text: `${long}\u3000${long}` }
    sources.nodes[0]!.data = ''
    settleLines([line], sources)
    expect(line.text).toBe(`${long}\u3000${long}`)
  })
})
