import { defineConfig } from 'vitest/config'

/**
 * True for the exception that Node throws by itself, caught by nobody, when it has a chunk for a stream that was
 * cancelled meanwhile (nodejs/node#64529): now and then where reading a gzip file stops early. Browsers do not.
 */
function isLateChunk({ stack = '' }: { stack?: string | undefined }): boolean {
  return /ERR_INVALID_STATE|already closed/.test(stack) && stack.includes('webstreams/adapters')
}

/** Unit tests run beside the code in plain Node; a test that needs a Document makes one with jsdom. */
export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.output', '.cache', 'tests/e2e'],
    testTimeout: 30_000,
    // By default one processor is kept free, which on two of them halves the speed; threads start sooner than processes.
    maxWorkers: '100%',
    pool: 'threads',
    onUnhandledError: (error) => !isLateChunk(error),
  },
})
