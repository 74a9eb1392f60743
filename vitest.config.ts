import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // One worker a core; the default keeps one back, and half of two is one.
    maxWorkers: 2,
    reporters: ['default', './scripts/lib/countReporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
          // Time is measured by benches, never by tests: a busy machine must not fail one.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/setup/globalSetup.ts'],
          // A page may take its time on a busy machine; what is waited for still has to come, and
          // every wait for it has a shorter limit of its own.
          testTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
