import { describe, expect, it } from 'vitest'
import {
  actionOf,
  defaultKeys,
  keyActions,
  keysInForce,
  pressed,
  refusedKey,
  shownKey,
} from './keys.ts'

const press = (key: string, ...modifiers: string[]) => ({
  key,
  ctrlKey: modifiers.includes('ctrl'),
  metaKey: modifiers.includes('meta'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
})

it.each([
  [press('j'), 'j'],
  [press('J'), 'j'],
  [press('R', 'shift'), 'shift+r'],
  [press('?', 'shift'), '?'],
  [press('z', 'ctrl'), 'mod+z'],
  [press('z', 'meta'), 'mod+z'],
  [press('Z', 'ctrl', 'shift'), 'mod+shift+z'],
  [press('3', 'alt'), 'alt+3'],
  [press('ArrowDown', 'shift'), 'shift+arrowdown'],
  [press(' '), 'space'],
  [press('Shift', 'shift'), null],
  [press('Process'), null],
])('%j is pressed as %s', (event, name) => {
  expect(pressed(event)).toBe(name)
})

describe('keys', () => {
  it('are different by default, and none is reserved', () => {
    const all = keyActions.flatMap((action) => defaultKeys[action])
    expect(new Set(all).size).toBe(all.length)
    for (const action of keyActions)
      for (const key of defaultKeys[action]) expect(refusedKey(defaultKeys, action, key)).toBeNull()
  })

  it('are what the person set, and the defaults for the rest', () => {
    const keys = keysInForce({ next: 'w', unknown: 'q' })
    expect(keys).toEqual({ ...defaultKeys, next: ['w'] })
    expect([actionOf(keys, 'w'), actionOf(keys, 'j'), actionOf(keys, 'k')]).toEqual([
      'next',
      null,
      'previous',
    ])
  })

  it.each([
    ['next', 'w', null],
    ['next', 'j', null],
    ['next', 'k', 'previous'],
    ['redo', 'u', 'undo'],
    ['next', '4', 'digit'],
    ['next', 'alt+4', 'digit'],
    ['help', 'tab', 'browser'],
    ['help', 'mod+w', 'browser'],
    ['help', 'f5', 'browser'],
    ['help', 'mod+c', 'browser'],
    ['help', 'alt+h', null],
  ] as const)('%s by %s: refused because of %s', (action, key, why) => {
    expect(refusedKey(defaultKeys, action, key)).toBe(why)
  })
})

it.each([
  ['mod+shift+z', false, 'Ctrl + Shift + Z'],
  ['mod+z', true, '⌘ + Z'],
  ['?', false, '?'],
  ['+', false, '+'],
  ['mod++', false, 'Ctrl + +'],
])('%s is shown as (Mac: %s) %s', (key, mac, shown) => {
  expect(shownKey(key, mac)).toBe(shown)
})
