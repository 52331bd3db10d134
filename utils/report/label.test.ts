import { describe, expect, it } from 'vitest'
import { labelSchema, startingLabels } from './label.ts'

describe('the starting labels', () => {
  it.each(['zh', 'en'] as const)('are sound, each with a digit of its own (%s)', (language) => {
    const labels = startingLabels(language)
    expect(labels.map((label) => labelSchema.parse(label))).toEqual(labels)
    expect(labels.map(({ shortcut }) => shortcut)).toEqual([1, 2, 3, 4, 5])
    expect(new Set(labels.map(({ name }) => name)).size).toBe(labels.length)
  })

  it('speak the language they are asked in', () => {
    const said = (language: 'zh' | 'en') =>
      startingLabels(language).flatMap(({ name, description }) => [name, description])
    for (const words of said('zh')) expect(words).toMatch(/^[\p{Script=Han}、]+$/u)
    for (const words of said('en')) expect(words).not.toMatch(/\p{Script=Han}/u)
  })
})
