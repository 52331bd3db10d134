/** A part of a text node: from inclusive, to exclusive. */
export interface Part {
  from: number
  to: number
}

/**
 * The text nodes that lines were made of, in document order. A line names a stretch of them; its words can be folded
 * from it again, so that nothing about single characters need be kept while reading.
 */
export class Sources {
  readonly nodes: Text[] = []
  /** What a line has of a node that several lines share, by index; nodes without an entry are whole. */
  readonly parts = new Map<number, Part>()
  /** Indexes of nodes before which something was left out. */
  readonly cuts = new Set<number>()

  /** Adds a node, or a part of one. */
  add(node: Text, part: Part | null): void {
    if (part) this.parts.set(this.nodes.length, part)
    this.nodes.push(node)
  }

  /** Notes that something is left out here. */
  cut(): void {
    this.cuts.add(this.nodes.length)
  }
}
