import { defineConfig } from 'vitest/config'

/** Browser tests: one browser at a time, never a second try, on the extension as built in .output. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    retry: 0,
    // A busy machine answers late; what never comes fails all the same.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
