import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../report/page.ts'
import { articleOf, factsOf } from '../report/testing.ts'
import { lawBasedGovernment } from '../standards/law-based-government.ts'
import { identify } from './identify.ts'

const title = '2024年度法治政府建设情况报告'
const site = '临江县人民政府'
const lead = (self: string) => `2024年，我${self}认真履职。现将2024年度法治政府建设情况报告如下：`

function issuerOf(facts: Partial<PageFacts>, lines: string[]): string | null {
  const page = factsOf({ title, site, ...facts })
  return identify(page, articleOf(lines), lawBasedGovernment).identity.issuer
}

describe('the issuer of a page whose title names none', () => {
  it.each<[string, string[], string]>([
    ['a fuller title in the text', [`临江县水利局${title}`], '临江县水利局'],
    ['a name above the title', ['临江县水利局', `关于${title}`], '临江县水利局'],
    [
      'a title in three lines',
      ['临江县水利局', '关于2024年度法治政府建设情况的', '报告'],
      '临江县水利局',
    ],
    ['a short name that the site completes', [`水利局${title}`], '临江县水利局'],
  ])('is told by %s', (_, head, issuer) => {
    expect(issuerOf({}, [...head, lead('局')])).toBe(issuer)
  })

  it('is told by a column named for it', () => {
    const facts = { title: '大孟镇-临江县人民政府', titleFrom: 'tab' } as const
    expect(issuerOf(facts, [lead('镇')])).toBe('临江县大孟镇人民政府')
    expect(issuerOf(facts, [lead('县')])).toBe(site)
  })

  it('is told by the column it stands in', () => {
    const breadcrumbs = ['县直部门', '县水利局', '法治政府建设年度报告']
    expect(issuerOf({ breadcrumbs }, [lead('局')])).toBe('临江县水利局')
    expect(issuerOf({ breadcrumbs }, [lead('县')])).toBe(site)
  })

  it.each<[string, string, string | null]>([
    ['局', site, null],
    ['镇', site, null],
    ['街道', site, null],
    ['县', site, site],
    ['旗', '云溪旗人民政府', '云溪旗人民政府'],
    ['区', '云溪经济技术开发区管理委员会', '云溪经济技术开发区'],
    ['支队', '云溪市公安局交通警察支队', '云溪市公安局交通警察支队'],
    ['团', '第三十师金泉市', null],
  ])('我%s on the site of %s', (self, name, issuer) => {
    expect(issuerOf({ site: name }, [lead(self)])).toBe(issuer)
  })
})
