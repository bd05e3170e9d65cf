import { defineConfig } from 'vitest/config';

/** Measures; run it alone on a quiet machine. */
export default defineConfig({
  test: {
    dir: 'e2e/bench',
    include: ['**/*.bench.ts'],
    globalSetup: ['e2e/setup.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
    reporters: [['default', { summary: false }]],
  },
});
