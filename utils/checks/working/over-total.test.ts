import { describe, expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

const asked = (text: string) => judgedAt(text).remarks.some(({ id }) => id === 'second-look')

describe('parts that come to more than their total', () => {
  it.each([
    '审结【57件】,其中以县政府为被告的9件,以乡镇为被告的21件,以县直部门为被告的37件。',
    '研究法治工作【6次】,其中党委会4次,乡长办公会3次。',
    '检查经营单位【127家次】,其中游泳场所160家次,其他21家次,发现问题58个。',
    '截至年底已通过【11件】,其中一类项目9件、二类项目4件;正在审议2件。',
  ])('ask for a second look: %s', (text) => expect(asked(text)).toBe(true))

  it.each([
    // Of several kinds at once.
    '审结【57件】,其中涉企案件40件、涉农案件30件。',
    '检查企业【93家】,其中责令整改71家、立案处罚34家。',
    '办结【57件】,其中简易程序40件、罚款30件。',
    // No more than all.
    '截至年底已通过【13件】,其中一类项目9件、二类项目4件;正在审议2件。',
    '截至年底已通过【15件】,其中一类项目9件、二类项目4件;正在审议2件。',
    // Of another number.
    '上年通过【11件】,今年拟订30件,其中一类项目19件、二类项目11件。',
  ])('ask for none: %s', (text) => expect(asked(text)).toBe(false))
})
