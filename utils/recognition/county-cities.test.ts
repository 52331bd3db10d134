import { expect, it } from 'vitest'
import { levelOf } from './bodies.ts'
import { isCountyCity } from './county-cities.ts'

it.each(['宁乡市', '津市市', '芒市', '义乌市', '公主岭市', '图木舒克市'])(
  '%s is a county',
  (name) => {
    expect(isCountyCity(name)).toBe(true)
    expect(levelOf(`${name}人民政府`)).toBe('county')
  },
)

it.each(['长沙市', '宁乡县', '云溪市', '市', '', '宁乡'])('%s is none', (name) => {
  expect(isCountyCity(name)).toBe(false)
})

it('leaves cities of the prefecture level, whatever they share a name with', () => {
  for (const name of ['大理白族自治州', '阿克苏地区', '喀什地区', '文山壮族苗族自治州']) {
    expect(levelOf(name === '阿克苏地区' ? '阿克苏地区行政公署' : `${name}人民政府`)).not.toBe(
      'county',
    )
  }
})
