import { JSDOM } from 'jsdom'
import { describePassage } from '../../utils/anchors/describe.ts'
import { readPage } from '../../utils/pages/read-page.ts'
import type { Review } from '../../utils/report/review.ts'
import type { Span } from '../../utils/report/span.ts'
import { reviewPage } from '../../utils/review.ts'
import { standards } from '../../utils/standards/registry.ts'
import { prose } from './prose.ts'
import { chance, madeReport } from './report-text.ts'
import type { WorkspaceBase } from './workspace-data.ts'

const sentences = prose.trim().split('\n')
const notesEach = 40

/**
 * Reviews of some made reports with anchors on their words, by the program's own engine: what the many documents of a
 * made workspace are varied from. Takes about a second for a dozen; the same number gives the same reviews.
 */
export function workspaceBases(count = 12): WorkspaceBase[] {
  return Array.from({ length: count }, (_, seed) => baseOf(seed + 1))
}

function baseOf(seed: number): WorkspaceBase {
  const random = chance(seed * 7919)
  const { window } = new JSDOM(pageOf(seed, random), { url: 'http://www.moban.gov.cn/a.html' })
  const { facts, article, outline } = readPage(window.document, null)
  window.close()
  const review = reviewPage({ facts, article, outline }, { standards, overruling: 'report' })
  const { figures, identity } = review
  const text = { article, outline, figures, identity }
  const places = Array.from({ length: notesEach }, () => placeIn(review, random))
  const anchors = places.map((span) => ({
    anchor: describePassage(text, span),
    quote: article.text.slice(span.start, span.end),
  }))
  return { review, anchors }
}

/** A figure, or some words of a paragraph, as a reviewer would mark them. */
function placeIn({ article, figures }: Review, random: () => number): Span {
  const figure = figures[Math.floor(random() * figures.length)]
  if (figure && random() < 0.4) return { start: figure.start, end: figure.end }
  const blocks = article.blocks.filter(({ start, end }) => end - start > 40)
  const block = blocks[Math.floor(random() * blocks.length)]!
  const size = 6 + Math.floor(random() * 30)
  const start = block.start + Math.floor(random() * (block.end - block.start - size))
  return { start, end: start + size }
}

/** Every fourth lacks a chapter; three sentences without figures stand beside one with them, as in real reports. */
function pageOf(seed: number, random: () => number): string {
  const { lines } = madeReport(seed, 600 + Math.floor(random() * 1200))
  const dropped = seed % 4 === 0 ? (['三', '四'][(seed / 4) % 2] ?? '') : ' '
  const without = lines.findIndex((line) => line.startsWith(`${dropped}、`))
  const next = lines.findIndex((line, at) => at > without && /^[二三四]、/.test(line))
  const kept =
    without < 0 ? lines : [...lines.slice(0, without), ...(next < 0 ? [] : lines.slice(next))]
  const filled = kept.flatMap((line) => [line, ...(/^.、/.test(line) ? [] : [words(), words()])])
  function words(): string {
    const sentence = () => sentences[Math.floor(random() * sentences.length)]!
    return random() < 0.5 ? sentence() : sentence() + sentence()
  }
  return `<!DOCTYPE html><html><head><title>模板县2024年法治政府建设情况报告</title></head><body>
<h1>模板县2024年法治政府建设情况报告</h1><div class="info">发布时间：2025-03-12</div>
<div class="TRS_Editor">${filled.map((line) => `<p>${line}</p>`).join('\n')}</div></body></html>`
}
