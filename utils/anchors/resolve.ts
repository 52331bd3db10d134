import type { Anchor, AnchorOutcome } from '../report/anchor.ts'
import { type AnchoredText, indexText, type TextIndex } from './anchored-text.ts'
import { resolvePassage } from './resolve-passage.ts'
import { sameReport } from './same-report.ts'

/** What became of an anchor on the text as it is now. */
export function resolveAnchor(anchor: Anchor, text: AnchoredText): AnchorOutcome {
  return resolveOn(anchor, indexText(text))
}

/** The same for many anchors, in their order and one by one, so that a caller can pause between them. */
export function* resolving(anchors: Anchor[], text: AnchoredText): Generator<AnchorOutcome> {
  const index = indexText(text)
  for (const anchor of anchors) yield resolveOn(anchor, index)
}

function resolveOn(anchor: Anchor, index: TextIndex): AnchorOutcome {
  if (!sameReport(anchor, index.text)) return { state: 'other-document' }
  if (anchor.kind === 'page') return { state: 'found', span: null }
  if (anchor.kind === 'absence') return resolveAbsence(anchor.content, index.text)
  return resolvePassage(anchor.passage, index)
}

/** A note on a missing content holds while it is missing; once the content is there, that is what stands there now. */
function resolveAbsence(id: string, { contents, article }: AnchoredText): AnchorOutcome {
  const content = contents?.find((known) => known.id === id)
  const span = content?.evidence[0]
  const there = content?.status === 'present' || content?.status === 'embedded'
  if (!there || !span) return { state: 'found', span: null }
  return { state: 'changed', span, now: article.text.slice(span.start, span.end) }
}
