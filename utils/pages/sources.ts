/** A part of a text node: from inclusive, to exclusive. */
export interface Part {
  from: number
  to: number
}

/** A source as it was added; `cut` is true where something was left out before it. */
export interface Taken {
  node: Text
  part: Part | null
  cut: boolean
  link: boolean
  bold: boolean
}

const inLink = 1
const inBold = 2

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
  /** Indexes of nodes at which a line goes on that was wrapped by hand: nothing stands before their words. */
  readonly wraps = new Set<number>()
  /** How each node is shown, as bits. */
  private readonly looks: number[] = []

  /** Adds a node, or a part of one, in a link or in bold. */
  add(node: Text, part: Part | null, link: boolean, bold: boolean): void {
    if (part) this.parts.set(this.nodes.length, part)
    // Written by index, as all that reading makes by the thousands: to push costs a call.
    const at = this.nodes.length
    this.nodes[at] = node
    this.looks[at] = (link ? inLink : 0) | (bold ? inBold : 0)
  }

  /** Takes those from an index on out again. */
  take(from: number): Taken[] {
    const taken = this.nodes.slice(from).map((node, index) => {
      const at = from + index
      const part = this.parts.get(at) ?? null
      this.parts.delete(at)
      return {
        node,
        part,
        cut: this.cuts.delete(at),
        link: this.isLinked(at),
        bold: this.isBold(at),
      }
    })
    this.nodes.length = from
    this.looks.length = from
    return taken
  }

  /** True for a node in a link. */
  isLinked(at: number): boolean {
    return (this.looks[at]! & inLink) !== 0
  }

  /** True for a node in bold. */
  isBold(at: number): boolean {
    return (this.looks[at]! & inBold) !== 0
  }

  /** Notes that a line goes on at a node behind a break that is to be forgotten. */
  wrap(at: number): void {
    this.wraps.add(at)
  }

  /** Notes that something is left out here. */
  cut(): void {
    this.cuts.add(this.nodes.length)
  }
}
