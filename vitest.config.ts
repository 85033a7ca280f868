import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // A site is built and opened in a browser; on two busy cores that takes its time.
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
