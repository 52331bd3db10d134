import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import {
  attributeOf,
  closest,
  contains,
  elementIn,
  elementsIn,
  firstChild,
  hasAttributes,
  idOf,
  localName,
  matches,
  nextSibling,
  nodeType,
  own,
  taggedIn,
} from './dom.ts'
import { readFlow } from './read-flow.ts'

/** A form as browsers show it when one of its fields has the name of a property of its own, which jsdom does not do. */
function shadowed(name: string, html = '<form id="f" class="c"><p>甲</p></form><p>乙</p>') {
  const { document } = new JSDOM(html).window
  const form = document.querySelector('form')!
  Object.defineProperty(form, name, { value: document.createElement('input') })
  return form
}

describe('a form with a field of the name', () => {
  it.each<[name: string, ask: (form: HTMLFormElement) => unknown, answer: unknown]>([
    ['firstChild', (form) => firstChild(form)?.textContent, '甲'],
    ['nextSibling', (form) => nextSibling(form)?.textContent, '乙'],
    ['nodeType', nodeType, 1],
    ['localName', localName, 'form'],
    ['id', idOf, 'f'],
    ['hasAttributes', hasAttributes, true],
    ['getAttribute', (form) => attributeOf(form, 'class'), 'c'],
    ['matches', (form) => matches(form, '.c'), true],
    ['closest', (form) => closest(form, 'body')?.localName, 'body'],
    ['querySelector', (form) => elementIn(form, 'p')?.textContent, '甲'],
    ['querySelectorAll', (form) => elementsIn(form, 'p').length, 1],
    ['getElementsByTagName', (form) => taggedIn(form, 'p').length, 1],
    ['contains', (form) => contains(form, form.firstChild!), true],
    ['parentElement', (form) => own(form, 'parentElement')?.localName, 'body'],
  ])('%s answers for itself', (name, ask, answer) => {
    expect(ask(shadowed(name))).toEqual(answer)
  })

  it.each(['firstChild', 'nextSibling', 'nodeType', 'localName', 'id', 'hasAttributes'])(
    '%s is read',
    (name) => {
      const body = shadowed(name, '<form id="f">甲<p>乙</p></form><p>丙</p>').ownerDocument.body
      expect(readFlow(body).lines.map(({ text }) => text)).toEqual(['甲', '乙', '丙'])
    },
  )
})
