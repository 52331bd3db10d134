import { afterEach, expect, it, vi } from 'vitest'
import { gateWord } from '../../utils/messages.ts'
import { call } from './call.ts'

const done = { problem: null }
const ended = new Error('Receiving end does not exist')

afterEach(() => vi.unstubAllGlobals())

/** A browser whose background gives these answers in turn; an error stands for one that was ended. */
function browserThat(...answers: unknown[]) {
  const sendMessage = vi.fn(async (_: string) => {
    const answer = answers.shift()
    if (answer instanceof Error) throw answer
    return answer
  })
  vi.stubGlobal('browser', { runtime: { sendMessage } })
  return sendMessage
}

it.each([
  ['once where the reader was put in', [done], 1],
  ['once where the browser refuses it', [{ problem: 'Cannot access contents of the page' }], 1],
  ['again where an error says that the background was ended', [ended, done], 2],
  ['again where nothing was answered', [undefined, done], 2],
  ['again where it was ended twice', [undefined, ended, done], 3],
  ['no longer where nobody ever answers', [ended, ended, ended, done], 3],
])('calls %s', async (_, answers, calls) => {
  const sendMessage = browserThat(...answers)
  await call()
  expect(sendMessage.mock.calls).toEqual(Array(calls).fill([gateWord]))
})

it('throws nothing into the page when the interface is gone', async () => {
  vi.stubGlobal('browser', undefined)
  vi.stubGlobal('chrome', {
    runtime: {
      sendMessage() {
        throw new Error('Extension context invalidated.')
      },
    },
  })
  await expect(call()).resolves.toBeUndefined()
})
