/** A paragraph of the made report: its words and, for editing, which body it speaks of. */
export interface MadeText {
  lines: string[]
  /** Indexes of the lines that are not headings. */
  paragraphs: number[]
}

/** A small repeatable source of chance (mulberry32); the same seed gives the same text everywhere. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const bodies = ['东街', '西街', '南湾', '北岗', '云峰', '临江', '石桥', '白沙', '青林', '河口']
const kinds = ['街道', '镇', '乡', '社区', '开发区']
const templates = [
  (b: string, n: number, r: string) =>
    `${b}全年受理各类矛盾纠纷${n}件，调解成功${n - 3}件，调解成功率${r}%，群众满意度持续提升。`,
  (b: string, n: number, r: string) =>
    `${b}开展行政执法检查${n}次，发现问题${Math.ceil(n / 4)}个，整改率${r}%，行政执法行为进一步规范。`,
  (b: string, n: number, r: string) =>
    `${b}审查合同和规范性文件${n}份，提出法律意见${n * 2}条，采纳率${r}%，依法决策水平稳步提高。`,
  (b: string, n: number, r: string) =>
    `${b}组织法治宣传活动${n}场次，发放宣传资料${n * 50}份，法律知识知晓率${r}%，法治氛围日益浓厚。`,
]
const chapters = [
  '一、主要举措和成效',
  '二、履行推进法治建设第一责任人职责情况',
  '三、存在的不足和原因',
  '四、下一年度工作安排',
]

/** A report of templated look-alike paragraphs, as town after town writes them, of about `size` characters. */
export function madeReport(seed: number, size: number): MadeText {
  const random = chance(seed)
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!
  const lines: string[] = []
  const paragraphs: number[] = []
  let length = 0
  const perChapter = size / chapters.length
  for (const chapter of chapters) {
    lines.push(chapter)
    const until = length + perChapter
    while (length < until) {
      const sentence = () =>
        pick(templates)(
          pick(bodies) + pick(kinds),
          10 + Math.floor(random() * 400),
          (90 + random() * 10).toFixed(1),
        )
      const line = random() < 0.6 ? sentence() : sentence() + sentence()
      paragraphs.push(lines.length)
      lines.push(line)
      length += line.length
    }
  }
  return { lines, paragraphs }
}
