import { defineConfig } from 'vitest/config'

/** Tests that mutants are tried on: those by example. Property tests run thousands of cases for every mutant. */
export default defineConfig({
  test: {
    include: ['utils/{checks,anchors,exports}/**/*.test.ts'],
    exclude: ['**/*.property.test.ts', '**/laws.test.ts', 'node_modules', '.cache'],
  },
})
