import type { Article, Block } from '../report/article.ts'
import type { Line } from './flow.ts'
import type { Sources } from './sources.ts'
import { TextMap } from './text-map.ts'

/**
 * The article made of these lines, with the map to where they stand; `root` holds all lines.
 */
export function buildArticle(
  lines: Line[],
  sources: Sources,
  root: Element,
): { article: Article; map: TextMap } {
  const starts: number[] = []
  const blocks: Block[] = []
  const parts: string[] = []
  let length = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const last = blocks.length - 1
    const continues = line.continues && last >= 0
    if (length > 0 && !line.continues) length++
    starts[at] = length
    const start = length
    length += line.text.length
    if (continues) {
      blocks[last]!.end = length
      parts[last] += line.text
    } else {
      blocks[last + 1] = blockOf(line, start)
      parts[last + 1] = line.text
    }
  }
  return {
    article: { text: parts.join('\n'), blocks },
    map: new TextMap(lines, starts, sources, root),
  }
}

/** A block is set apart when all of it is bold; single stray characters (a plain 、 or 。) do not count. */
function blockOf(line: Line, start: number): Block {
  const { text, bold, boldLead, centred, tagLevel, listItem, cell } = line
  const emphasis =
    tagLevel !== null || centred || bold >= text.length - Math.min(2, text.length / 4)
  const block = { start, end: start + text.length, tagLevel, emphasis, listItem, cell }
  return boldLead > 0 && !emphasis ? { ...block, boldLead } : block
}
