import { simplified } from '../../utils/report/traditional.ts'
import { chance, madeReport } from './report-text.ts'

/** A line of a made text, a paragraph or a cell; its name stays with it through every edit, so the truth is known. */
export interface Line {
  id: string
  text: string
  /** Where it stands in a table: these lines become cells. */
  cell?: { table: number; row: string; column: string }
}

/** Where notes are made: within a line, on whole lines, or from one line into the next. */
export type Place = 'within' | 'whole' | 'across'

/** One way in which a page changes between two visits. */
export interface AnchorCase {
  text: (seed: number) => Line[]
  /** The text on the later visit; `noted` is the index of the line the note was made on. */
  edit: (lines: Line[], noted: number, random: () => number) => Line[]
  place?: Place
  /** Lengths of the quotes in characters; by default from 2 to 50. */
  sizes?: number[]
  /** Only these lines get notes. */
  noted?: (line: Line) => boolean
  identity?: { issuer: string; year: number }
}

const report = (seed: number) =>
  madeReport(seed, 6000).lines.map((text, at): Line => ({ id: `line ${at}`, text }))

const rewritten =
  (change: (text: string) => string): AnchorCase['edit'] =>
  (lines) =>
    lines.map((line) => ({ ...line, text: change(line.text) }))
const at = (lines: Line[], index: number, change: (text: string) => string) =>
  lines.map((line, here) => (here === index ? { ...line, text: change(line.text) } : line))
const shiftDigits = (by: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String((Number(digit) * 7 + by) % 10))

const traditional = new Map([...simplified].map(([old, plain]) => [plain, old]))
const entities = [
  '道路运输',
  '水路运输',
  '公路路政',
  '市场监管',
  '城市管理',
  '生态环境',
  '文化旅游',
  '卫生健康',
  '应急管理',
  '农业农村',
]
const heads = ['行政处罚（件）', '行政检查（次）', '行政许可（件）', '行政强制（件）']

/** Tables of small numbers, many of them equal, among paragraphs; every table has the same heads. */
function tables(seed: number): Line[] {
  const random = chance(seed)
  return report(seed).flatMap((line, number): Line[] => {
    if (number % 12 !== 5) return [line]
    const table = number
    const cell = (row: string, column: string, text: string): Line => ({
      id: `${table} ${row} ${column}`,
      text,
      cell: { table, row, column },
    })
    const rows = entities.flatMap((row) => [
      cell(row, '领域', row),
      ...heads.map((column) => cell(row, column, String(Math.floor(random() * 40)))),
    ])
    return [line, cell('', '领域', '领域'), ...heads.map((head) => cell('', head, head)), ...rows]
  })
}

const isValue = ({ cell, text }: Line) => cell !== undefined && /^\d/.test(text)
const rowOf = (lines: Line[], noted: number) => {
  const wanted = lines[noted]!.cell!
  return (line: Line) => line.cell?.table === wanted.table && line.cell.row === wanted.row
}

function swapColumns(lines: Line[]): Line[] {
  const swapped = [...lines]
  for (let index = 0; index + 1 < swapped.length; index++) {
    const [one, other] = [swapped[index]!, swapped[index + 1]!]
    if (one.cell?.column !== heads[0] || other.cell?.column !== heads[1]) continue
    swapped[index] = other
    swapped[index + 1] = one
  }
  return swapped
}

function insertRow(lines: Line[], noted: number, random: () => number): Line[] {
  const isRow = rowOf(lines, noted)
  const { table } = lines[noted]!.cell!
  const before = lines.findIndex(isRow)
  const fresh = ['民政', ...heads.map(() => String(Math.floor(random() * 40)))].map(
    (text, number): Line => ({
      id: `new ${table} ${number}`,
      text,
      cell: { table, row: '民政', column: ['领域', ...heads][number]! },
    }),
  )
  return [...lines.slice(0, before), ...fresh, ...lines.slice(before)]
}

/** The same sentence in several paragraphs, each followed by other words. */
const repeated = (times: number) => (seed: number) => {
  const lines = report(seed)
  const sentence = '各部门严格落实行政执法三项制度，规范行使行政裁量权。'
  return lines.map((line, index) =>
    index % Math.floor(lines.length / times) === 2
      ? { ...line, id: `repeated ${index}`, text: sentence + line.text }
      : line,
  )
}
const insertBefore: AnchorCase['edit'] = (lines, noted, random) => {
  const other = lines[Math.floor(random() * lines.length)]!.text.replace(/\d/g, '7')
  return [...lines.slice(0, noted), { id: 'new', text: other }, ...lines.slice(noted)]
}
const gone: AnchorCase['edit'] = (lines, noted) => lines.filter((_, index) => index !== noted)
const rare = (seed: number) =>
  report(seed).map((line, index) =>
    index % 3 === 1 ? { ...line, text: line.text.replace('全年', '𠮷庆😀全年𬭎') } : line,
  )

/** The cases of changed pages on which notes are measured. */
export const anchorCases: Record<string, AnchorCase> = {
  unchanged: { text: report, edit: (lines) => lines },
  'paragraph deleted among look-alikes': { text: report, edit: gone },
  'another paragraph deleted': {
    text: report,
    edit: (lines, noted) => gone(lines, noted > 3 ? noted - 1 : noted + 1, Math.random),
  },
  'every figure of the paragraph corrected': {
    text: report,
    edit: (lines, noted) => at(lines, noted, shiftDigits(3)),
  },
  'paragraph inserted before': { text: report, edit: insertBefore },
  'paragraphs swapped': {
    text: report,
    edit: (lines, noted) => {
      const other = noted + 1 < lines.length ? noted + 1 : noted - 1
      return lines.map((line, index) =>
        index === noted ? lines[other]! : index === other ? lines[noted]! : line,
      )
    },
  },
  'full width': {
    text: report,
    edit: rewritten((text) =>
      text.replace(/[\d%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ),
  },
  'no-break spaces and zero-width characters': {
    text: report,
    edit: rewritten((text) => text.replace(/(\d+)/g, '\u00a0$1\u200b')),
  },
  'traditional characters': {
    text: report,
    edit: rewritten((text) => text.replace(/./gsu, (sign) => traditional.get(sign) ?? sign)),
  },
  'heading renumbered': { text: report, edit: rewritten((text) => text.replace(/^三、/, '四、')) },
  'heading deleted': {
    text: report,
    edit: (lines) => lines.filter(({ text }) => !/^三、/.test(text)),
    noted: ({ text }) => /^[一二三四]、/.test(text),
  },
  'other body, same template': {
    text: report,
    edit: (lines) => rewritten(shiftDigits(1))(lines, 0, Math.random),
    identity: { issuer: '临沅县人民政府', year: 2024 },
  },
  'next year at the same address': {
    text: report,
    edit: (lines) => rewritten(shiftDigits(2))(lines, 0, Math.random),
    identity: { issuer: '青砚区人民政府', year: 2025 },
  },
  'template for phones: lines joined by twos': {
    text: report,
    edit: (lines) =>
      lines.flatMap((line, index) => {
        const next = lines[index + 1]
        if (index % 2 === 1) return []
        return [{ ...line, text: line.text + (next?.text ?? '') }]
      }),
    noted: (line) => Number(line.id.replace(/\D/g, '')) % 2 === 0,
  },
  'further pages not read yet': {
    text: report,
    edit: (lines) => lines.slice(0, Math.ceil(lines.length / 2)),
  },
  'quotes of 1 to 6 characters, another paragraph inserted': {
    text: report,
    edit: insertBefore,
    sizes: [1, 2, 3, 4, 5, 6],
  },
  'quotes of 1 to 6 characters, their paragraph deleted': {
    text: report,
    edit: gone,
    sizes: [1, 2, 3, 4, 5, 6],
  },
  'quotes across paragraphs, one inserted elsewhere': {
    text: report,
    place: 'across',
    edit: (lines, noted, random) => insertBefore(lines, Math.max(1, noted - 3), random),
  },
  'quotes across paragraphs, the second deleted': {
    text: report,
    place: 'across',
    edit: (lines, noted, random) => gone(lines, noted + 1, random),
  },
  'quotes across cells, row inserted elsewhere': {
    text: tables,
    place: 'across',
    noted: isValue,
    edit: insertRow,
  },
  ...Object.fromEntries(
    [2, 5].map((times): [string, AnchorCase] => [
      `a sentence ${times} times, one of them deleted`,
      {
        text: repeated(times),
        edit: gone,
        sizes: [8, 16, 26],
        noted: ({ id }) => id.startsWith('repeated'),
      },
    ]),
  ),
  'a sentence five times, paragraph inserted before': {
    text: repeated(5),
    edit: insertBefore,
    sizes: [8, 16, 26],
    noted: ({ id }) => id.startsWith('repeated'),
  },
  'characters of two units, paragraph inserted before': { text: rare, edit: insertBefore },
  'table row inserted': { text: tables, place: 'whole', noted: isValue, edit: insertRow },
  'table row deleted': {
    text: tables,
    place: 'whole',
    noted: isValue,
    edit: (lines, noted) => lines.filter((line) => !rowOf(lines, noted)(line)),
  },
  'table columns swapped': { text: tables, place: 'whole', noted: isValue, edit: swapColumns },
  'every number of the table row corrected': {
    text: tables,
    place: 'whole',
    noted: isValue,
    edit: (lines, noted) => {
      const isRow = rowOf(lines, noted)
      const corrected = (text: string) => String((Number(text) * 3 + 5) % 40)
      return lines.map((line) =>
        isRow(line) && isValue(line) ? { ...line, text: corrected(line.text) } : line,
      )
    },
  },
}
