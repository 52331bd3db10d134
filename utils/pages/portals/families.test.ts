import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf, mapFaults, pageOf, prose } from '../testing.ts'
import { families } from './registry.ts'

/** An element that a selector of the families matches, with markup inside. */
function elementFor(selector: string, inner: string): string {
  const last = selector.split(' ').at(-1)!
  const name = /^[a-z][\w-]*/.exec(last)?.[0] ?? 'div'
  const id = /#([\w-]+)/.exec(last)?.[1] ?? /\[id\^="([\w-]+)"\]/.exec(last)?.[1]
  const classes = [...last.matchAll(/\.([\w-]+)/g)].map((match) => match[1])
  const data = /\[(data-\w+)\]/.exec(last)?.[1]
  const attributes = [
    id && `id="${id}${/\^=/.test(last) ? '_4' : ''}"`,
    classes.length && `class="${classes.join(' ')}"`,
    data,
  ]
  const element = `<${name} ${attributes.filter(Boolean).join(' ')}>${inner}</${name}>`
  const outer = selector.split(' ').slice(0, -1)
  return outer.reduceRight((html, step) => elementFor(step, html), element)
}

const cases = families.flatMap(({ id, containers }) =>
  containers.map((selector) => [id, selector] as const),
)

describe('every container of every family', () => {
  it.each(cases)('%s: %s', (_, selector) => {
    const text = `<p>${prose(3)}</p><p>一、举措</p><p>${prose(2)}</p>`
    const side = `<div class="col"><p>旁栏：${prose(3)}</p><p>全市完成投资12.5亿元，同比增长3.6%。</p></div>`
    const page = pageOf(
      `<body><div>首页 政务公开</div><div class="wrap">${elementFor(selector, text)}${side}</div><p>主办单位：青砚区</p></body>`,
    )
    expect(page.article.text).toBe(`${prose(3)}\n一、举措\n${prose(2)}`)
    expect(mapFaults(page)).toEqual([])
  })
})

describe('the registry', () => {
  it('holds every family file', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !/^(family|registry)\.ts$|\.test\.ts$/.test(name))
      .map((name) => name.replace('.ts', ''))
    expect(families.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it('has a page for every family', () => {
    const pages = readdirSync(join(import.meta.dirname, '../../../tests/pages'))
    const without = families.filter(({ id }) => !pages.some((name) => name.startsWith(`${id}--`)))
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('holds selectors that browsers understand', () => {
    const { body } = documentOf('<body></body>')
    for (const { containers, titles, extras } of families) {
      for (const selector of [...containers, ...titles, ...extras]) {
        expect(() => body.matches(selector)).not.toThrow()
      }
    }
  })
})

describe('what stands beside a text', () => {
  it('is told by id or class, as elements without either are not asked', () => {
    const extras = families.flatMap((family) => family.extras)
    expect(extras.filter((selector) => !/^(?:[.#]|\[id)/.test(selector))).toEqual([])
  })
})
