import { describe, expect, it } from 'vitest'
import type { PageFacts } from '../report/page.ts'
import { articleOf, factsOf } from '../report/testing.ts'
import { lawBasedGovernment } from '../standards/law-based-government.ts'
import { identify } from './identify.ts'

function identityOf(facts: Partial<PageFacts>, lines: string[]) {
  return identify(factsOf(facts), articleOf(lines), lawBasedGovernment).identity
}

const title = '市司法局2024年度法治政府建设情况报告'
const lead = '2024年,我局认真履职。现将2024年度法治政府建设情况报告如下:'
const chapters = ['一、主要举措', '开展工作。', '二、存在的问题', '还有不足。']

describe('the issuer', () => {
  it.each<[string, Partial<PageFacts>, string[], string | null]>([
    [
      'title with the full name',
      { title: '云溪市司法局2024年法治政府建设情况报告', source: '云溪日报' },
      [lead],
      '云溪市司法局',
    ],
    ['title completed from the site', { title, site: '云溪市人民政府' }, [lead], '云溪市司法局'],
    [
      'title completed from the portal’s name',
      { title, site: '云溪市人民政府门户网站' },
      [lead],
      '云溪市司法局',
    ],
    [
      'title completed from the signature',
      { title },
      [lead, ...chapters, '云溪市司法局', '2025年1月8日'],
      '云溪市司法局',
    ],
    [
      'title completed from the publisher',
      { title, publisher: '云溪市司法局' },
      [lead],
      '云溪市司法局',
    ],
    ['title that nothing completes', { title }, [lead], '市司法局'],
    [
      'region in the title',
      { title: '临江县2024年法治政府建设情况报告', source: '县司法局' },
      [lead],
      '临江县人民政府',
    ],
    [
      'no name in the title: the signature',
      { title: '2024年法治政府建设情况报告' },
      [lead, ...chapters, '临江县水利局', '2025年2月1日'],
      '临江县水利局',
    ],
    [
      'no name in the title: the lead',
      { title: '2024年法治政府建设情况报告' },
      ['现将临江县水利局2024年度法治政府建设情况报告如下:'],
      '临江县水利局',
    ],
    [
      'no name in the title: the publisher',
      { title: '2024年法治政府建设情况报告', publisher: '临江县水利局', source: '县政府办' },
      [lead],
      '临江县水利局',
    ],
    [
      'no name in the title: the source',
      { title: '2024年法治政府建设情况报告', source: '临江县水利局' },
      [lead],
      '临江县水利局',
    ],
    [
      'a medium is no issuer',
      { title: '2024年法治政府建设情况报告', source: '临江县融媒体中心', site: '临江县人民政府' },
      ['现将我县2024年度法治政府建设情况报告如下:'],
      '临江县人民政府',
    ],
    [
      'an office that writes for its county',
      {},
      [
        '现将我县2024年法治政府建设情况报告如下:',
        ...chapters,
        '临江县委依法治县委员会办公室',
        '2025年2月1日',
      ],
      '临江县人民政府',
    ],
    [
      'the subject of the opening',
      { site: '临江县人民政府' },
      ['2024年,县政府办公室坚持以人民为中心,扎实工作。现将我办2024年度法治政府建设情况报告如下:'],
      '临江县政府办公室',
    ],
    [
      'a town that the county completes whose site is called 政府网',
      { title: '青石镇2024年法治政府建设情况报告', site: '临江县政府网' },
      [lead],
      '临江县青石镇人民政府',
    ],
    [
      'a town that the site’s county completes',
      { title: '青石镇2024年法治政府建设情况报告', site: '临江县人民政府' },
      [lead],
      '临江县青石镇人民政府',
    ],
    [
      'the committee that runs a zone, as the text calls it',
      { title: '临河新区2024年法治政府建设情况报告', source: '临河新区综合执法局' },
      ['2024年,临河新区管委会扎实工作。现将2024年度法治政府建设情况报告如下:'],
      '临河新区管理委员会',
    ],
    [
      'the bureau a report speaks for, not the region it works in',
      { title: '2024年法治政府建设情况报告', site: '云溪市人民政府', source: '云溪市水利局' },
      ['2024年,为全市经济发展和全市群众服务。现将我局2024年度法治政府建设情况报告如下:'],
      '云溪市水利局',
    ],
    [
      'the region a report speaks for, not the bureau that sent it in',
      { title: '2024年法治政府建设情况报告', source: '云溪市司法局' },
      ['2024年工作有序开展。现将我市2024年度法治政府建设情况报告如下:'],
      '云溪市人民政府',
    ],
    [
      'party and government together',
      { title: '中共临江县委 临江县人民政府关于2024年度法治政府建设情况的报告' },
      [lead],
      '中共临江县委 临江县人民政府',
    ],
    [
      'a bureau on its own site, that speaks of the whole city',
      { title: '2024年法治政府建设情况报告', site: '云溪市粮食局' },
      ['服务全市大局,全市粮食收购有序开展,全市储备充实。'],
      '云溪市粮食局',
    ],
    [
      'a bureau that does something first',
      { title: '2024年法治政府建设情况报告', site: '云溪市人民政府' },
      ['市粮食局把法治作为立身之本,全市粮食收购有序开展。'],
      '云溪市粮食局',
    ],
    [
      'a town known by its name alone, on its county’s site',
      {
        title: '2024年度法治政府建设工作总结',
        source: '青石镇',
        site: '临江县人民政府',
      },
      ['一年来,各项工作有序开展,现将2024年度工作总结如下:'],
      '临江县青石镇人民政府',
    ],
    ['nothing', {}, ['2024年以来各项工作有序开展。'], null],
  ])('%s', (_, facts, lines, issuer) => {
    expect(identityOf(facts, lines).issuer).toBe(issuer)
  })
})

describe('dates', () => {
  it('keeps publication and signature apart', () => {
    const identity = identityOf({ publishedOn: '2025-03-12' }, [
      lead,
      ...chapters,
      '云溪市司法局',
      '2025年1月8日',
    ])
    expect(identity).toMatchObject({ publishedOn: '2025-03-12', signedOn: '2025-01-08' })
  })

  it('takes the signature’s date when the page shows no other', () => {
    const identity = identityOf({}, [lead, ...chapters, '云溪市司法局', '2025年1月8日'])
    expect(identity).toMatchObject({
      publishedOn: '2025-01-08',
      signedOn: '2025-01-08',
      year: 2024,
    })
  })

  it('reads the year of the lead, not of the documents it names', () => {
    const identity = identityOf({}, [
      '根据《法治政府建设实施纲要(2021—2025年)》和2025年工作要求,现将我县2024年度法治政府建设情况报告如下:',
    ])
    expect(identity.year).toBe(2024)
  })

  it('reads the year reported on, not that of the plan in the same lead', () => {
    const identity = identityOf({ title: '云溪市司法局法治政府建设总结' }, [
      '2024年,我局认真履职。现将工作总结及2025年工作计划报告如下:',
    ])
    expect(identity.year).toBe(2024)
  })

  it.each(['2025年1月8日', '二〇二五年一月八日'])(
    'takes no %s above the text for its year',
    (day) => {
      const lines = [day, '2024年,我局认真履职。', ...chapters]
      const { identity, textYear } = identify(factsOf({}), articleOf(lines), lawBasedGovernment)
      expect([identity.year, textYear]).toEqual([2024, 2024])
    },
  )

  it.each([
    [['2023年,我局认真履职。', '现将2024年度法治政府建设情况报告如下:'], 2023],
    [['2023年,条例出台。', '2024年,我局认真履职。', '现将2024年度法治政府建设情况报告如下:'], 2024],
    [['2023年以来,我局认真履职。', '现将2024年度法治政府建设情况报告如下:'], 2024],
  ])('of %j, below a title of 2024, the text says %i', (lines, year) => {
    const title = '云溪市司法局2024年度法治政府建设情况报告'
    const page = articleOf([...lines, ...chapters])
    const { identity, textYear } = identify(factsOf({ title }), page, lawBasedGovernment)
    expect([identity.year, textYear]).toEqual([2024, year])
  })

  it('says nothing about an empty page', () => {
    expect(identityOf({}, [])).toEqual({
      issuer: null,
      level: null,
      region: null,
      year: null,
      publishedOn: null,
      signedOn: null,
    })
  })
})
