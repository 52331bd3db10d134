import type { ReviewedDocument } from '../grains/grain.ts'
import { webAnnotations } from './annotation.ts'

/** Media type of the file, as the Web Annotation Protocol names it. */
export const jsonLdType = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'

const context = 'http://www.w3.org/ns/anno.jsonld'
const id = 'urn:heyue:annotations'

/**
 * An AnnotationCollection with one page that holds all annotations, written part by part; the total comes last,
 * because only then it is known.
 */
export class CollectionWriter {
  private total = 0

  /** The beginning of the file. */
  begin(toolVersion: string): string {
    const generator = { id: 'urn:heyue', type: 'Software', name: `Heyue ${toolVersion}` }
    const collection = {
      '@context': context,
      id,
      type: 'AnnotationCollection',
      label: 'Heyue 核阅',
      generator,
    }
    const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 }
    return `${opened(collection)},"first":${opened(page)},"items":[`
  }

  /** Lines that annotationLines() made, of so many annotations. */
  written(text: string, items: number): string {
    const first = this.total === 0 && items > 0
    this.total += items
    return first ? text.slice(1) : text
  }

  /** The end of the file. */
  end(): string {
    return `\n]},"total":${this.total}}\n`
  }
}

/** The annotations of a document, a comma before each, and how many they are. */
export function annotationLines(entry: ReviewedDocument): { text: string; items: number } {
  const items = webAnnotations(entry)
  return {
    text: items.map((item) => `,\n${JSON.stringify(item)}`).join(''),
    items: items.length,
  }
}

/** An object's JSON without its closing brace. */
const opened = (value: object) => JSON.stringify(value).slice(0, -1)
