import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBrowser } from './find-browser.mjs'

let folder: string
const put = (name: string) => {
  const path = join(folder, name)
  writeFileSync(path, '')
  return path
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heyue-browsers-'))
  vi.stubEnv('HEYUE_BROWSER', undefined)
  vi.stubEnv('PATH', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('findBrowser', () => {
  it.each([
    ['chromium', 'chromium'],
    ['microsoft-edge', 'edge'],
    ['google-chrome', 'chrome'],
  ] as const)('takes the browser that HEYUE_BROWSER names: %s', (name, kind) => {
    const path = put(name)
    vi.stubEnv('HEYUE_BROWSER', path)
    expect(findBrowser()).toEqual({ path, kind })
  })

  it('says so when HEYUE_BROWSER names no file', () => {
    vi.stubEnv('HEYUE_BROWSER', join(folder, 'nowhere'))
    expect(findBrowser).toThrow(/HEYUE_BROWSER names no file/)
  })

  it.runIf(process.platform === 'linux')(
    'prefers Chromium, which takes extensions without ado',
    () => {
      put('google-chrome')
      put('microsoft-edge')
      expect(findBrowser()?.kind).not.toBe('chrome')
      const path = put('chromium')
      expect(findBrowser()).toEqual({ path, kind: 'chromium' })
    },
  )
})
