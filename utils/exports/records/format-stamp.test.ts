import { describe, expect, it } from 'vitest'
import { ImportProblem } from '../../report/transfer.ts'
import { refuseNewer } from './format-stamp.ts'

const objection = (format: string) => {
  try {
    refuseNewer(format, 'heyue-notes', 2)
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(ImportProblem)
    return (error as ImportProblem).text
  }
}

describe('the format stamp of a file', () => {
  it.each(['heyue-notes/1', 'heyue-notes/2', 'heyue-notes/002'])('%s is known', (format) =>
    expect(objection(format)).toBeNull(),
  )

  it.each(['heyue-notes/3', 'heyue-notes/10', 'heyue-notes/999999999'])('%s is newer', (format) => {
    expect(objection(format)?.zh).toContain(`${format}，比本版核阅所知的 heyue-notes/2 新`)
    expect(objection(format)?.en).toContain(`${format}, newer than heyue-notes/2`)
  })

  it.each([
    ...['', 'heyue-notes', 'heyue-notes/', 'heyue-notes/0', 'heyue-notes/x', 'heyue-notes/-1'],
    ...[
      'heyue-notes/1.5',
      'heyue-notes/1 ',
      ' heyue-notes/1',
      'heyue-notes/1/1',
      'x/heyue-notes/1',
    ],
    ...['heyue-notes/1000000000', 'heyue-codebook/1', 'HEYUE-NOTES/1', '=heyue-notes/1'],
  ])('%j is another', (format) => {
    expect(objection(format)?.zh).toBe(`文件的格式是 ${JSON.stringify(format)}，不是 heyue-notes。`)
  })

  it('is shown as far as it can be read', () => {
    expect(objection('长'.repeat(10_000))?.zh).toBe(
      `文件的格式是 "${'长'.repeat(60)}"，不是 heyue-notes。`,
    )
  })
})
