import { expect, it } from 'vitest'
import { tableStateSchema } from '../report/view.ts'
import { withFreshDatabase } from './testing.ts'
import { removeView, saveView, viewsOf } from './views.ts'

withFreshDatabase()
const state = (search: string) => tableStateSchema.parse({ search })

it('keeps views by table and title, replaces one of the same title, removes', async () => {
  await saveView('notes', '存疑', state('数据'))
  await saveView('figures', '存疑', state('数据'))
  const again = await saveView('notes', ' 存疑 ', state('时限'))
  expect(await viewsOf('notes')).toEqual([again])
  expect(again.state.search).toBe('时限')
  await removeView(again.id)
  expect(await viewsOf('notes')).toEqual([])
  expect(await viewsOf('figures')).toHaveLength(1)
})

it('refuses an empty title', async () => {
  await expect(saveView('notes', '  ', state(''))).rejects.toThrow()
})
