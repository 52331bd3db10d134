import { defineConfig } from 'vitest/config'

/** Unit tests run beside the code in plain Node; a test that needs a Document makes one with jsdom. */
export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.output', '.cache', 'tests/e2e'],
    testTimeout: 30_000,
    // By default one processor is kept free, which on two of them halves the speed; threads start sooner than processes.
    maxWorkers: '100%',
    pool: 'threads',
  },
})
