import { expect, it } from 'vitest'
import { siteInImprint } from './imprint.ts'

it.each([
  ['主办单位：云溪市临江县人民政府办公室　承办单位：县大数据中心', '云溪市临江县人民政府'],
  ['版权所有：临江县人民政府 网站标识码：3300000001', '临江县人民政府'],
  ['版权所有 © 云溪市司法局 地址：江滨路1号', '云溪市司法局'],
  ['主办：临江县人民政府承办：临江县政务服务局', '临江县人民政府'],
  ['Copyright(C) 2024 版权所有', null],
  ['由临江县人民政府主办的运动会开幕。', null],
  ['主办单位：某某科技公司', null],
  [`版权所有：临江县人民政府${'。'.repeat(500)}`, null],
])('%s', (text, site) => {
  expect(siteInImprint([{ text: '一段正文。' }, { text }])).toBe(site)
})

it('is looked for at the end of the page', () => {
  const lines = [
    { text: '主办：临江县人民政府' },
    ...Array.from({ length: 30 }, () => ({ text: '正文' })),
  ]
  expect(siteInImprint(lines)).toBeNull()
})
