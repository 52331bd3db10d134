import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { TestBrowser } from './harness/browser.ts'
import { goTo, openReport } from './harness/panel.ts'

/** What automatic rules do not see: focus one can see, 200 % zoom, counts that are announced, motion that stops. */
let browser: TestBrowser
let panel: Page

beforeAll(async () => {
  browser = await TestBrowser.open()
  ;({ panel } = await openReport(browser))
})
afterEach(() => expect(browser.problems).toEqual([]))
afterAll(() => browser.close())

/** The element in focus: what it is called, and whether one sees that it is in focus. */
const focused = () =>
  panel.evaluate(() => {
    const labelOf = (field: Element) =>
      field instanceof HTMLInputElement ? field.labels?.[0]?.textContent : null
    const element = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element)
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    const rect = element.getBoundingClientRect()
    return {
      name: (element.ariaLabel ?? labelOf(element) ?? element.textContent ?? '').trim(),
      seen: outlined || boxShadow !== 'none' || element.matches('input, textarea, [role=tab]'),
      inView: rect.bottom > 0 && rect.top < innerHeight && rect.width > 0,
      borderColor,
    }
  })

it('shows where the keyboard is, at every stop of the panel', async () => {
  await panel.locator('[data-finding]').first().waitFor()
  await panel.locator('body').click({ position: { x: 2, y: 2 } })
  const stops: Awaited<ReturnType<typeof focused>>[] = []
  for (let press = 0; press < 25; press++) {
    await panel.keyboard.press('Tab')
    stops.push(await focused())
  }
  expect(new Set(stops.map(({ name }) => name)).size).toBeGreaterThan(10)
  expect(stops.filter(({ seen, inView }) => !seen || !inView)).toEqual([])
  expect(stops.filter(({ name }) => name === '')).toEqual([])
})

it.each(['待看', '内容', '数据', '批注'])('fits at 200 % zoom: %s', async (tab) => {
  // A panel of 360 pixels at 200 % has room for 180.
  await panel.setViewportSize({ width: 180, height: 450 })
  await panel.getByRole('tab', { name: new RegExp(tab) }).click()
  const open = panel.getByRole('tab', { name: new RegExp(tab), selected: true })
  await open.waitFor()
  const tooWide = () =>
    panel.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  await expect.poll(tooWide).toBeLessThanOrEqual(0)
  await panel.setViewportSize({ width: 360, height: 900 })
})

it('announces how many findings are decided', async () => {
  await panel.getByRole('tab', { name: /待看/ }).click()
  const live = panel.locator('[aria-live="polite"]', { hasText: '已处理' })
  await expect.poll(() => live.innerText()).toMatch(/已处理 0 \//)
  await panel.getByRole('button', { name: '确认' }).first().click()
  await expect.poll(() => live.innerText()).toMatch(/已处理 1 \//)
})

it.each(['light', 'dark'] as const)('shows an empty box by its edge (%s)', async (colorScheme) => {
  await panel.emulateMedia({ colorScheme })
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '设置' }).click()
  const empty = panel.getByRole('dialog').getByRole('checkbox', { checked: false }).first()
  await empty.waitFor()
  const contrast = () =>
    empty.evaluate((box) => {
      const light = (color: string) => {
        const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)!.map((part) => {
          const share = Number(part) / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
      }
      const { borderColor, backgroundColor } = getComputedStyle(box)
      const around = getComputedStyle(box.closest('section')!).backgroundColor
      return [backgroundColor, around].map((ground) => {
        const [edge, other] = [light(borderColor), light(ground)]
        return Math.max(edge, other) / Math.min(edge, other)
      })
    })
  await expect.poll(async () => Math.min(...(await contrast()))).toBeGreaterThanOrEqual(3)
  await panel.getByRole('button', { name: '完成' }).click()
})

it('tells what is current, open and ticked in the colours of a theme of high contrast', async () => {
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await goTo(panel.locator('[data-finding]').nth(1))
  const ground = (element: Element) => getComputedStyle(element).backgroundColor
  const line = (element: Element) => getComputedStyle(element).outlineStyle
  expect(await panel.locator('[data-finding]').nth(1).evaluate(line)).toBe('solid')
  expect(await panel.locator('[data-finding]').nth(0).evaluate(line)).toBe('none')
  const tab = (selected: boolean) => panel.getByRole('tab', { selected }).first()
  expect(await tab(true).evaluate(ground)).not.toBe(await tab(false).evaluate(ground))
  await panel.getByRole('button', { name: '更多' }).click()
  await panel.getByRole('menuitem', { name: '设置' }).click()
  const box = (checked: boolean) =>
    panel.getByRole('dialog').getByRole('checkbox', { checked }).first()
  await box(true).waitFor()
  expect(await box(true).evaluate(ground)).not.toBe(await box(false).evaluate(ground))
  await panel.getByRole('button', { name: '完成' }).click()
  await panel.emulateMedia({ forcedColors: 'none' })
})

it('moves nothing for those who asked for reduced motion', async () => {
  await panel.emulateMedia({ reducedMotion: 'reduce' })
  const slow = () =>
    panel.evaluate(() => {
      const longest = (times: string) => Math.max(...times.split(',').map(Number.parseFloat))
      return [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        const animated = animationName !== 'none' && longest(animationDuration) > 0.01
        return animated || longest(transitionDuration) > 0.01 ? [element.className] : []
      })
    })
  await expect.poll(slow).toEqual([])
})
