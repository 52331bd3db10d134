import type { Palette } from './chart.ts'

/** A chart as it stands on the page: the picture itself, and the legend the library puts above it as HTML. */
type Colours = Pick<Palette, 'text' | 'background'>

const svgNamespace = 'http://www.w3.org/2000/svg'
const legendHeight = 24
/** PNGs are drawn twice as large: sharp in print and on dense screens. */
const scale = 2

/** The chart in an element as an SVG file of its own: its legend drawn in, its colours written out. */
export function svgOf(host: Element, colours: Colours): Blob {
  const { svg } = standAlone(host, colours)
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })
}

/** The chart in an element as a PNG file. */
export async function pngOf(host: Element, colours: Colours): Promise<Blob> {
  const { svg, width, height } = standAlone(host, colours)
  const words = new XMLSerializer().serializeToString(svg)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(words)}`
  await image.decode()
  const canvas = new OffscreenCanvas(width * scale, height * scale)
  const context = canvas.getContext('2d')!
  context.scale(scale, scale)
  context.drawImage(image, 0, 0)
  return canvas.convertToBlob({ type: 'image/png' })
}

function standAlone(host: Element, { text, background }: Colours) {
  const drawn = [...host.querySelectorAll('svg')].at(-1)!
  const legend = legendOf(host)
  const width = Number(drawn.getAttribute('width'))
  const top = legend.length > 0 ? legendHeight : 0
  const height = Number(drawn.getAttribute('height')) + top
  const svg = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` })
  svg.setAttribute('font-family', 'sans-serif')
  svg.setAttribute('font-size', '12')
  svg.setAttribute('color', text)
  svg.append(element('rect', { width, height, fill: background }), ...legendMarks(legend, text))
  const copy = drawn.cloneNode(true) as SVGElement
  copy.setAttribute('y', String(top))
  svg.append(copy)
  return { svg, width, height }
}

interface LegendEntry {
  colour: string
  words: string
}

function legendOf(host: Element): LegendEntry[] {
  return [...host.querySelectorAll('span')].flatMap((entry) => {
    const colour = entry.querySelector('svg')?.getAttribute('fill')
    return colour ? [{ colour, words: entry.textContent?.trim() ?? '' }] : []
  })
}

/** Chinese words are as wide as they are long; others about half of that. */
const widthOf = (words: string) =>
  [...words].reduce((sum, sign) => sum + (sign > '\u2e80' ? 12 : 7), 0)

function legendMarks(legend: LegendEntry[], text: string): SVGElement[] {
  let x = 8
  return legend.flatMap(({ colour, words }) => {
    const label = element('text', { x: x + 16, y: 16, fill: text })
    label.textContent = words
    const square = element('rect', { x, y: 6, width: 12, height: 12, fill: colour })
    x += 16 + widthOf(words) + 16
    return [square, label]
  })
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgNamespace, name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
