import { expect, it } from 'vitest'
import { judgedAt } from '../testing.ts'

const asked = (text: string) => judgedAt(text).remarks.some(({ id }) => id === 'second-look')

it.each<[string, boolean, string]>([
  [
    'written 106 for 160',
    true,
    '办理监督案件【486件】，增长18%，其中裁判监督97件、审判监督86件、执行监督143件、违法监督106件；提出建议271件。',
  ],
  [
    'written 16 for 6',
    true,
    '检查782家次，发现问题机构【93家】，其中责令整改71家、立案处罚14家、吊销许可证2家、取缔16家，退费412万元。',
  ],
  [
    'of a list that stops short of it',
    false,
    '办理监督案件【486件】，增长18%，其中裁判监督97件、审判监督86件、执行监督143件、违法监督98件；提出建议271件。',
  ],
  [
    'but for a few that are left out',
    false,
    '办理监督案件【486件】，增长18%，其中裁判监督97件、审判监督86件、执行监督143件、违法监督157件；提出建议271件。',
  ],
  [
    'of two parts only',
    false,
    '办理监督案件【486件】，增长18%，其中裁判监督97件、大学毕业359件；提出建议271件。',
  ],
  [
    'of a list with other numbers within',
    false,
    '办理监督案件【486件】，增长18%，其中裁判监督97件、增长3%，审判监督86件、执行监督143件、违法监督106件。',
  ],
])('a total is asked about where a part is %s: %s', (_, expected, text) => {
  expect(asked(text)).toBe(expected)
})
