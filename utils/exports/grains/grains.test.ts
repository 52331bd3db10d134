import { describe, expect, it } from 'vitest'
import { fromCsv } from '../testing.ts'
import { columnDictionary, grains } from './registry.ts'

const context = { toolVersion: '0', offsetMinutes: 0 }

describe('the tables of an export', () => {
  it.each(grains.map((grain) => [grain.id, grain] as const))(
    '%s: a format stamp first, names once, both languages',
    (id, { columns, format, means }) => {
      expect(columns[0]?.name).toBe('format')
      expect(format).toBe(`heyue-${id}/1`)
      expect(means.zh && means.en).toBeTruthy()
      const names = columns.map(({ name }) => name)
      expect(new Set(names).size).toBe(names.length)
      for (const { name, means: words } of columns) {
        expect(name).toMatch(/^[a-z][a-z0-9_-]*$/)
        expect(words.zh).toMatch(/\p{Script=Han}|SHA|#/u)
        expect(words.en).not.toMatch(/\p{Script=Han}/u)
      }
    },
  )

  it('are described column by column in the dictionary', () => {
    const { rows } = fromCsv(columnDictionary.head + columnDictionary.write(null, context).text)
    for (const { id, columns } of grains) {
      const described = rows.filter(({ file }) => file === `${id}.csv`)
      expect(described.map((row) => row.column)).toEqual(columns.map(({ name }) => name))
    }
  })
})
