import { expect, it } from 'vitest'
import { articleOf } from '../report/testing.ts'
import { withZoneName } from './zone-name.ts'

it.each([
  ['经济开发区管委会', '2024年，云溪经济开发区在区委领导下推进依法行政。', '云溪经济开发区管委会'],
  ['高新区', '云溪高新区认真履职。', '云溪高新区'],
  ['经济开发区管委会', '2024年，国家级经济开发区建设提速。', '经济开发区管委会'],
  ['开发区管委会', '2024年，云溪开发区推进依法行政。', '开发区管委会'],
  ['度假区管委会', '2024年，云溪旅游度假区推进依法行政。', '度假区管委会'],
  ['云溪经济开发区', '2024年，青石经济开发区推进依法行政。', '云溪经济开发区'],
  ['司法局', '2024年，云溪司法局认真履职。', '司法局'],
  [null, '2024年，云溪经济开发区推进依法行政。', null],
])('%s below %s', (body, line, expected) => {
  expect(withZoneName(body, articleOf([line]))).toBe(expected)
})
