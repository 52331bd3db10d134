import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePassage } from './describe.ts'
import { normalise, toNormalised, toOriginal } from './normalise.ts'
import { resolveAnchor } from './resolve.ts'
import { tableOf, textOf } from './testing.ts'

const sentence = fc
  .record({
    body: fc.constantFrom('东街街道', '西街街道', '南湾镇', '区司法局'),
    act: fc.constantFrom('受理申请', '调解纠纷', '审查文件', '开展培训'),
    count: fc.integer({ min: 1, max: 40 }),
    tail: fc.constantFrom('，群众满意度持续提升。', '，办结率100%。', '。', '，𠮷祥平安。'),
  })
  .map(({ body, act, count, tail }) => `${body}全年${act}${count}件${tail}`)
const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  { minLength: 2, maxLength: 8 },
)
const place = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  size: fc.integer({ min: 1, max: 60 }),
})

/** A span of whole characters: no selection cuts a surrogate pair. */
function spanIn(text: string, { at, size }: { at: number; size: number }) {
  const whole = (offset: number) =>
    /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1)) && offset > 0
      ? offset - 1
      : offset
  const start = whole(Math.floor(at * text.length))
  const first = text.codePointAt(start)! > 0xffff ? 2 : 1
  return { start, end: Math.max(start + first, whole(Math.min(text.length, start + size))) }
}

describe('laws of anchors', () => {
  it('a passage described on a text is found there, and nowhere else', () => {
    fc.assert(
      fc.property(paragraphs, place, (lines, where) => {
        const text = textOf(lines)
        const span = spanIn(text.article.text, where)
        if (text.article.text.slice(span.start, span.end).trim() === '') return
        expect(resolveAnchor(describePassage(text, span), text)).toEqual({ state: 'found', span })
      }),
      { numRuns: 400 },
    )
  })

  it('after paragraphs were deleted or inserted a passage is never found on other words', () => {
    const edit = fc.record({
      remove: fc.nat(7),
      insert: sentence,
      at: fc.nat(8),
      doIt: fc.boolean(),
    })
    fc.assert(
      fc.property(paragraphs, place, edit, (lines, where, { remove, insert, at, doIt }) => {
        // Put in beside its twin or in its place a paragraph is that one: the words cannot tell which was there before.
        fc.pre(!doIt || !lines.includes(insert))
        const before = textOf(lines)
        const span = spanIn(before.article.text, where)
        const anchor = describePassage(before, span)
        // Each old paragraph keeps its number, so that the true new place of every character is known.
        const kept = lines
          .map((line, number) => ({ line, number }))
          .filter(({ number }) => number !== remove)
        const now: { line: string; number: number | null }[] = [...kept]
        if (doIt) now.splice(Math.min(at, now.length), 0, { line: insert, number: null })
        const after = textOf(now.map(({ line }) => line))
        const outcome = resolveAnchor(anchor, after)
        if (outcome.state !== 'found' || !outcome.span) return
        const old = before.article.blocks.findIndex(
          (block) => block.start <= span.start && span.start < block.end,
        )
        const fresh = now.findIndex(({ number }) => number === old)
        const words = before.article.text.slice(span.start, span.end)
        // Found means: the same words, and in the same paragraph unless the words say by themselves which they are.
        const there = after.article.text.slice(outcome.span.start, outcome.span.end)
        expect(normalise(there).text).toBe(normalise(words).text)
        if (old < 0 || words.length >= 12) return
        const offset = span.start - before.article.blocks[old]!.start
        expect(outcome.span.start).toBe((after.article.blocks[fresh]?.start ?? Number.NaN) + offset)
      }),
      { numRuns: 1500 },
    )
  })

  it('in tables a note is never found in another cell, whatever becomes of rows and columns', () => {
    const value = fc.integer({ min: 0, max: 9 }).map(String)
    const table = fc.array(fc.tuple(value, value, value), { minLength: 2, maxLength: 6 })
    const pick = fc.nat(5)
    const edit = fc.record({ remove: pick, insertAt: pick, swap: fc.boolean(), fresh: value })
    fc.assert(
      fc.property(table, pick, fc.nat(2), edit, (rows, row, column, { swap, ...how }) => {
        const noted = row % rows.length
        const named = rows.map((values, number) => ({ name: `第${number}科`, values }))
        const before = tableOf(named, ['受理', '办结', '调解'])
        const anchor = describePassage(before.text, before.cell(`第${noted}科`, column))
        const kept = named.filter((_, number) => number !== how.remove)
        kept.splice(how.insertAt, 0, { name: '新设科', values: [how.fresh, how.fresh, how.fresh] })
        const order = swap ? [1, 0, 2] : [0, 1, 2]
        const moved = kept.map(({ name, values }) => ({
          name,
          values: order.map((at) => values[at]!) as [string, string, string],
        }))
        const heads = order.map((at) => ['受理', '办结', '调解'][at]!)
        const after = tableOf(moved, heads)
        const outcome = resolveAnchor(anchor, after.text)
        if (noted !== how.remove) {
          const span = after.cell(`第${noted}科`, order.indexOf(column))
          expect(outcome).toEqual({ state: 'found', span })
        } else expect(outcome.state).not.toMatch(/found|changed/)
      }),
      { numRuns: 400 },
    )
  })

  it('normalised offsets lead back to the characters they came from', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '全',
        '年',
        ' ',
        '\u3000',
        '８',
        '%',
        '\u200b',
        '㎡',
        '𠮷',
        '①',
        '⼈',
        '\n',
      ),
    })
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (written, a, b) => {
        const normalised = normalise(written)
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) =>
          Math.min(at, normalised.text.length),
        ) as [number, number]
        if (start === end) return
        const span = toOriginal(normalised, written, start, end)
        const again = normalise(written.slice(span.start, span.end)).text
        expect(again).toContain(normalised.text.slice(start, end))
        expect(toNormalised(normalised, span.start)).toBeLessThanOrEqual(start)
      }),
    )
  })
})
