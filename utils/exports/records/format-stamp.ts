import { ImportProblem } from '../../report/transfer.ts'

/** Refuses a format that is not `name`, or a version of it that is newer than this program, by name. */
export function refuseNewer(format: string, name: string, known: number): void {
  const [, stem, version] = /^([a-z_-]{1,40})\/(\d{1,9})$/.exec(format) ?? []
  if (stem !== name || Number(version) < 1) throw otherFormat(format, name)
  if (Number(version) <= known) return
  throw new ImportProblem({
    zh: `文件的格式是 ${format}，比本版核阅所知的 ${name}/${known} 新。请先更新核阅。`,
    en: `The file's format is ${format}, newer than ${name}/${known}, which this version of Heyue knows. Update Heyue first.`,
  })
}

function otherFormat(format: string, name: string): ImportProblem {
  const shown = JSON.stringify(format.slice(0, 60))
  return new ImportProblem({
    zh: `文件的格式是 ${shown}，不是 ${name}。`,
    en: `The file's format is ${shown}, not ${name}.`,
  })
}
