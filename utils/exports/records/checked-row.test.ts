import { describe, expect, it } from 'vitest'
import { checkedRow, isSuspicious, problemOf } from './checked-row.ts'

const label = { name: '亮点', description: '', color: '#2b8a3e', order: 1 }
const nested = (depth: number): unknown => (depth === 0 ? 1 : { in: nested(depth - 1) })

describe('checkedRow', () => {
  it.each([
    ['a row as it should be', 'labels', label, false, null],
    ['a field of another kind', 'labels', { ...label, order: 'x' }, false, 'order'],
    ['a field within a field', 'standards', { id: 'a', standard: { id: 1 } }, false, 'standard.id'],
    ['what its writer could not read', 'labels', { odd: 1 }, true, null],
    ['an unknown table', 'secrets', label, false, 'table'],
    ['an unknown table in any case', 'constructor', label, true, 'table'],
    ['a field no object may have', 'labels', JSON.parse('{"__proto__":{}}'), true, '__proto__'],
    [
      'such a field deep inside',
      'settings',
      JSON.parse('{"key":"a","value":[1,{"b":{"__proto__":1}}]}'),
      false,
      '__proto__',
    ],
    ['depth that can be read', 'settings', { key: 'a', value: nested(59) }, false, null],
  ])('%s', (_, table, row, unreadable, field) => {
    const problem = checkedRow(table, row as Record<string, unknown>, unreadable)
    expect(problem?.field ?? null).toBe(field)
    if (!field) expect(problem).toBeNull()
    else {
      expect(problem?.reason.zh).toMatch(/\p{Script=Han}/u)
      expect(problem?.reason.en).toMatch(/[a-z]/)
    }
  })

  it('refuses what is nested too deeply to be read', () => {
    expect(checkedRow('settings', { key: 'a', value: nested(61) }, true)).toMatchObject({
      field: null,
      reason: { zh: '嵌套过深' },
    })
  })

  it('does not search what is known to hold nothing odd', () => {
    const row = JSON.parse('{"key":"a","value":1,"__proto__":1}')
    expect(checkedRow('settings', row, false, false)).toBeNull()
  })
})

it.each([
  ['{"a":"平实"}', false],
  ['{"a":[{},{},{}]}', false],
  [`${'[{}],'.repeat(100)}`, false],
  ['['.repeat(60), false],
  ['['.repeat(61), true],
  ['{'.repeat(61), true],
  [`{"a":"${'['.repeat(99)}"}`, false],
  [`${'{"]]":'.repeat(61)}1${'}'.repeat(61)}`, true],
  [`${'{"\\\\":'.repeat(61)}1${'}'.repeat(61)}`, true],
  [`${'{"\\"]]":'.repeat(61)}1${'}'.repeat(61)}`, true],
  ['{"__proto__":1}', true],
  ['{"\\u005f":1}', true],
])('a text to be searched: %#', (text, odd) => expect(isSuspicious(text)).toBe(odd))

it('an objection of a schema is said in both languages', () => {
  expect(problemOf(undefined)).toMatchObject({ field: null })
  const problem = checkedRow('labels', { ...label, name: 5 }, false)
  expect(problem?.reason.zh).toMatch(/内容不合格式：.*期望|内容不合格式：.+/)
  expect(problem?.reason.en).toMatch(/^Not as it should be: .+string/)
})
