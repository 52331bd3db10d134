import { expect, it } from 'vitest'
import { repetition } from './repetition.ts'
import { judgedAt, testCheck } from './testing.ts'

testCheck(repetition, {
  remark: [
    [
      '全年受理行政复议申请116件。\n围绕争议化解,全年受理行政复议申请【118件】。',
      { remarks: ['repeated-otherwise'] },
    ],
  ],
  silent: [
    '全年受理行政复议申请若干件。\n全年受理行政复议申请【118件】。',
    '全年受理行政复议申请116件。\n全年受理行政复议申请【116件】。',
    '2023年受理行政复议申请116件。\n2024年受理行政复议申请【118件】。',
    '县本级受理行政复议申请116件。\n云泽镇受理行政复议申请【118件】。',
    '开展培训8次。\n开展培训【9次】。',
    '全年受理行政复议申请116件。\n其中受理行政复议申请【18件】。',
  ],
})

it('names every other number once', () => {
  const { remarks } = judgedAt(
    '全年受理行政复议申请116件。\n围绕化解,全年受理行政复议申请117件。\n围绕争议化解,全年受理行政复议申请【118件】。',
  )
  expect(remarks.map(({ text }) => text.zh)).toEqual([
    '同样的说法在别处写作116件、117件；是否同一口径，请核对。',
  ])
})
