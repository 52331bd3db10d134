import { afterEach, expect, it, vi } from 'vitest'
import { chooseDestination, forgetCollected } from './save-file.ts'

interface Stored {
  text: string
  lastModified: number
}

/** The files of the extension's own storage, as a browser without a picker for files has it. */
function withStorage(files: Map<string, Stored>) {
  const handleOf = (name: string) => ({
    createWritable: async () => ({
      write: async (part: Uint8Array) => {
        files.get(name)!.text += new TextDecoder().decode(part)
      },
      close: async () => {},
    }),
    getFile: async () => files.get(name)!,
  })
  const folder = {
    async *[Symbol.asyncIterator]() {
      for (const name of [...files.keys()]) yield [name, handleOf(name)]
    },
    removeEntry: async (name: string) => void files.delete(name),
    getFileHandle: async (name: string) => {
      files.set(name, { text: '', lastModified: Date.now() })
      return handleOf(name)
    },
  }
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => folder } })
}

afterEach(() => vi.unstubAllGlobals())

it('leaves no copy of an export behind once its download must be over, and nothing else goes', async () => {
  const files = new Map([['other', { text: '', lastModified: 0 }]])
  withStorage(files)
  vi.stubGlobal('document', { createElement: () => ({ click: () => {} }) })
  vi.stubGlobal('setTimeout', () => 0)
  vi.stubGlobal('File', class {})
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:x' })
  const destination = await chooseDestination('backup.jsonl', 'application/x-ndjson')
  await destination!.write(new TextEncoder().encode('批注'))
  await destination!.close()
  await forgetCollected()
  expect([...files.values()].map(({ text }) => text)).toEqual(['', '批注'])
  for (const file of files.values()) file.lastModified -= 11 * 60_000
  await forgetCollected()
  expect([...files.keys()]).toEqual(['other'])
})

it('has nothing to leave behind where there is no such storage', async () => {
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.reject(new Error('no')) } })
  await expect(forgetCollected()).resolves.toBeUndefined()
})
