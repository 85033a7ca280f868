import { defineConfig } from 'vitest/config';

// A site is built and opened in a browser; on two busy cores that takes its time.
const patience = { testTimeout: 60_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/testing/**'],
          // Modules hold look-ups that their arguments decide, so one load of them serves all files: a third of the time.
          isolate: false,
          // On two cores the default would leave one of them idle.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
      {
        // One after the other: Astro keeps its generated files beside the code, in one place for every site.
        test: {
          name: 'sites',
          include: ['src/testing/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 0 },
          ...patience,
        },
      },
    ],
  },
});
