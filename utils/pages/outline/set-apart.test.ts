import { describe, expect, it } from 'vitest'
import { fold } from '../../report/fold.ts'
import { numberedHeading } from './heading-line.ts'
import { numberingOf } from './numbering.ts'

describe('a line that is set apart as a whole', () => {
  it.each([
    ['四、管到位：规范执法，守好底线', '管到位：规范执法，守好底线', '管到位'],
    ['七、找差距：问题在哪里，病根在哪里', '找差距：问题在哪里，病根在哪里', '找差距'],
    ['三、问题：执法力量不足', '问题', '问题'],
  ])('%s', (line, apart, within) => {
    const folded = fold(line)
    const words = (set: boolean) => {
      const heading = numberedHeading(folded, numberingOf(folded), set)
      return line.slice(heading?.numbering.size, heading?.end)
    }
    expect([words(true), words(false)]).toEqual([apart, within])
  })
})
