import { defineConfig } from 'vitest/config';

/** One display, two cores: one program at a time. */
export default defineConfig({
  test: {
    dir: 'e2e',
    include: ['**/*.test.ts'],
    globalSetup: ['e2e/setup.ts'],
    setupFiles: ['e2e/failures.ts'],
    fileParallelism: false,
    testTimeout: 40_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // On a busy machine a window now and then loses the keyboard to another; twice it does not.
    retry: 1,
    bail: 0,
  },
});
