import { describe, expect, it } from 'vitest'
import { governmentOf, isBodyName, isRegion, levelOf, regionOf } from './bodies.ts'

it.each([
  ['云溪省人民政府', 'province', '云溪省'],
  ['北京市人民政府', 'province', '北京市'],
  ['云溪市人民政府', 'city', '云溪市'],
  ['云溪州人民政府', 'city', '云溪州'],
  ['云溪市临江县人民政府', 'county', '云溪市临江县'],
  ['乐山市五通桥区人民政府', 'county', '乐山市五通桥区'],
  ['云溪市清河市人民政府', 'county', '云溪市清河市'],
  ['临江县人民政府', 'county', '临江县'],
  ['右前旗人民政府', 'county', '右前旗'],
  ['青石镇人民政府', 'town', '青石镇'],
  ['临江县青石镇人民政府', 'town', '临江县青石镇'],
  ['白石乡人民政府', 'town', '白石乡'],
  ['南门街道办事处', 'street', '南门街道'],
  ['临江县南门街道办事处', 'street', '临江县南门街道'],
  ['云溪市司法局', 'department', '云溪市'],
  ['云溪市市场监督管理局', 'department', '云溪市'],
  ['临江县人民政府办公室', 'department', '临江县'],
  ['云溪省住房和城乡建设厅', 'department', '云溪省'],
  ['临江县城市管理局', 'department', '临江县'],
  ['云溪市城市管理局', 'department', '云溪市'],
  ['云溪市清河区人民政府望江街道办事处', 'street', '云溪市清河区'],
  ['佳木斯市郊区委依法治区委员会办公室', 'department', '佳木斯市郊区'],
  ['云溪经济技术开发区管理委员会', 'county', '云溪经济技术开发区'],
  ['云溪市人民政府国有资产监督管理委员会', 'department', '云溪市'],
  ['新疆生产建设兵团第二十师双河市', 'city', '新疆生产建设兵团第二十师双河市'],
  ['第三十师金泉市二十团', 'county', '第三十师金泉市二十团'],
  ['第二十师双河市司法局', 'department', '第二十师双河市'],
  ['中山市人民政府', 'city', '中山市'],
  ['盐城市人民政府', 'city', '盐城市'],
  ['江门市人民政府', 'city', '江门市'],
  ['镇江市人民政府', 'city', '镇江市'],
  ['新乡市牧野区人民政府', 'county', '新乡市牧野区'],
  ['内乡县人民政府', 'county', '内乡县'],
  ['南阳市内乡县赤眉镇人民政府', 'town', '南阳市内乡县赤眉镇'],
  ['济宁市金乡县人民政府', 'county', '济宁市金乡县'],
  ['新乡市新乡县人民政府', 'county', '新乡市新乡县'],
  ['萍乡市湘东区人民政府', 'county', '萍乡市湘东区'],
  ['临川区东桥乡人民政府', 'town', '临川区东桥乡'],
  ['景德镇市人民政府', 'city', '景德镇市'],
  ['青岛市市南区人民政府', 'county', '青岛市市南区'],
  ['浦东新区人民政府', 'county', '浦东新区'],
  ['北京市房山区人民政府', 'county', '北京市房山区'],
  ['凉山州人民政府', 'city', '凉山州'],
  ['云溪市生态环境局临江县分局', 'department', '云溪市临江县'],
  ['司法部', 'national', null],
  ['国家统计局', 'national', null],
  ['水利局', 'department', null],
  ['荆州市沙市区人民政府', 'county', '荆州市沙市区'],
  ['乌鲁木齐市新市区司法局', 'department', '乌鲁木齐市新市区'],
  ['宁波市镇海区人民政府', 'county', '宁波市镇海区'],
  ['德清县新市镇人民政府', 'town', '德清县新市镇'],
  ['新市镇人民政府', 'town', '新市镇'],
  ['国家市场监督管理总局', 'national', null],
  ['国家市场监督管理总局云溪市监管局', 'department', '云溪市'],
  ['国家能源局云溪监管办公室', 'department', null],
  ['国家统计局云溪调查队', 'department', null],
  ['锡林盟行政公署', 'city', '锡林盟'],
  ['阿里地区行署', 'city', '阿里地区'],
  ['青岭地区行政公署', 'city', '青岭地区'],
  ['前旗白音苏木人民政府', 'town', '前旗白音苏木'],
  ['天津市滨海新区古林街', 'street', '天津市滨海新区古林街'],
])('%s is of level %s in %s', (name, level, region) => {
  expect(levelOf(name)).toBe(level)
  expect(regionOf(name)).toBe(region)
})

describe('names of bodies', () => {
  it.each([
    '云溪市司法局',
    '青石镇',
    '县委',
    '区政府办公室',
    '盐城市',
    '吉林市',
    '本溪市',
    '全州县',
    '清城县',
    '滨海新区',
    '阿克苏地区',
    '中共临江县供销合作社党组',
    '云溪市税务局',
    '云溪市公安局交通警察支队',
  ])('%s may be one', (name) => expect(isBodyName(name)).toBe(true))

  it.each([
    '我市',
    '全区',
    '服务大局',
    '中心城区',
    '贫困山区',
    '农村地区',
    '全国文明城市',
    '各乡镇',
    '居民小区',
    '优化发展格局',
    '建设法治政府',
    '坚持党的领导,市委',
    '2024年',
    '上市',
    '落到实处',
    '',
  ])('%s is none', (name) => expect(isBodyName(name)).toBe(false))

  it('are told from regions', () => {
    expect(isRegion('临江县')).toBe(true)
    expect(isRegion('临江县人民政府')).toBe(false)
    expect(isRegion('我县')).toBe(false)
  })
})

it.each([
  ['云溪市', '云溪市人民政府'],
  ['青石镇', '青石镇人民政府'],
  ['南门街道', '南门街道办事处'],
  ['云溪高新区', '云溪高新区'],
  ['第二十师双河市', '第二十师双河市'],
])('%s is governed by %s', (region, body) => {
  expect(governmentOf(region)).toBe(body)
})
