/** Scripts with which a page may try to break, deceive or slow down an extension. Each runs in the page's own world. */
export const scripts: Record<string, string> = {
  arrays: `for (const name of ['map', 'filter', 'forEach', 'flatMap', 'push', 'find', 'some'])
    Array.prototype[name] = function () { throw new Error('no ' + name) }`,
  iterators: `Array.prototype[Symbol.iterator] = function () { return { next: () => ({ done: true }) } }
    Map.prototype.get = () => undefined; Promise.prototype.then = function () { return this }`,
  strings: `for (const name of ['replace', 'match', 'slice', 'includes', 'split', 'trim'])
    String.prototype[name] = () => '假'; RegExp.prototype.exec = () => null`,
  objects: `for (const name of ['kind', 'span', 'start', 'url', '__proto_', 'toJSON'])
    Object.defineProperty(Object.prototype, name, { value: '假', enumerable: true, writable: true, configurable: true })`,
  nodes: `for (const [proto, name] of [[Node, 'textContent'], [Node, 'firstChild'], [Node, 'nextSibling'], [Node, 'parentNode'],
      [Element, 'children'], [Element, 'localName'], [CharacterData, 'data'], [Document, 'body'], [Document, 'title']])
    Object.defineProperty(proto.prototype, name, { get() { throw new Error('no ' + name) }, configurable: true })`,
  queries: `for (const proto of [Document.prototype, Element.prototype]) for (const name of ['querySelector', 'querySelectorAll'])
    proto[name] = () => { throw new Error('no ' + name) }
    Element.prototype.getAttribute = () => 'javascript:alert(1)'`,
  highlights: `Object.defineProperty(CSS, 'highlights', { get() { throw new Error('no highlights') } })
    window.Highlight = class { constructor() { throw new Error('no') } }`,
  registry: `HighlightRegistry.prototype.set = () => { throw new Error('no set') }
    HighlightRegistry.prototype.delete = () => { throw new Error('no delete') }
    CSS.highlights.clear = 1; Object.freeze(CSS.highlights)`,
  sheets: `Object.defineProperty(document, 'adoptedStyleSheets', { get: () => [], set() { throw new Error('no sheets') } })
    CSSStyleSheet.prototype.replaceSync = () => { throw new Error('no sheets') }`,
  ranges: `Range.prototype.setStart = Range.prototype.setEnd = () => { throw new Error('no range') }
    document.createRange = () => null; window.getSelection = document.getSelection = () => { throw new Error('no selection') }`,
  clocks: `performance.now = () => NaN; Date.now = () => -1; window.setTimeout = () => 0
    window.MessageChannel = function () { throw new Error('no channel') }`,
  messages: `for (let i = 0; i < 200; i++) {
      for (const word of ['heyue:gate', { type: 'page.reviewed', data: { review: null } }, { type: 'marks.draw', data: { marks: [{}] } }])
        postMessage(word, '*')
      for (const name of ['heyue', 'page.reviewed', 'pageshow', 'hashchange', 'popstate'])
        dispatchEvent(new CustomEvent(name, { detail: { persisted: true } }))
    }
    window.heyueReader = { review() { throw new Error('forged') } }`,
  clicks: `addEventListener('load', () => { for (let i = 0; i < 50; i++) document.body.dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: i * 10, clientY: NaN })) })`,
  selections: `addEventListener('load', () => { for (let i = 0; i < 50; i++) {
      getSelection().selectAllChildren(document.body); getSelection().removeAllRanges() } })`,
  storm: `addEventListener('load', () => { let left = 60; const timer = setInterval(() => {
      const one = document.createElement('p'); one.textContent = '新增受理案件' + left + '件。'
      document.body.append(one); document.body.setAttribute('data-storm', String(left))
      if (left % 2) one.remove(); if (--left === 0) clearInterval(timer) }, 5) })`,
  rewriting: `addEventListener('load', () => { let left = 30; const timer = setInterval(() => {
      const copy = document.body.firstElementChild?.cloneNode(true); if (copy) document.body.firstElementChild.replaceWith(copy)
      if (--left === 0) clearInterval(timer) }, 10) })`,
  surrogates: `addEventListener('load', () => { document.title = '2024年法治政府建设情况报告\\ud800'
      const one = document.createElement('p'); one.textContent = '办结\\udc00率100%\\ud83d，占\\udfff37.5%。'; document.body.append(one) })`,
  shadows: `addEventListener('load', () => { const host = document.createElement('div'); document.body.append(host)
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p>受理案件9件</p><slot></slot>' })`,
  // Joined from the innermost outwards, in pieces: one by one the browser would take ten seconds by itself.
  deep: `addEventListener('DOMContentLoaded', () => { let top = document.createElement('div'); top.append('办结率100%')
      for (let piece = 0; piece < 100; piece++) { const outer = document.createElement('div'); let inner = outer
        for (let i = 1; i < 500; i++) { const next = document.createElement('div'); inner.append(next); inner = next }
        inner.append(top); top = outer }
      top.style.display = 'none'; document.body.append(top) })`,
  steep: `addEventListener('DOMContentLoaded', () => { let inner = document.body; for (let i = 0; i < 400; i++) {
      const next = document.createElement('div'); inner.append(next); inner = next }
      for (let i = 0; i < 5; i++) { const p = document.createElement('p'); p.textContent = '深处受理案件' + i + '件，占比12.5%。'; inner.append(p) } })`,
  many: `addEventListener('DOMContentLoaded', () => { const all = document.createDocumentFragment()
      for (let i = 0; i < 100000; i++) { const one = document.createElement('i'); one.append('字'); all.append(one) }
      const box = document.createElement('div'); box.style.display = 'none'; box.append(all); document.body.append(box) })`,
  frozen: `Object.freeze(document); Object.freeze(Object.prototype); Object.freeze(Array.prototype)`,
  globals: `for (const name of ['browser', 'chrome', 'scheduler', 'Intl', 'URL', 'Map', 'Set', 'Promise', 'JSON'])
    try { window[name] = undefined } catch {}`,
}
