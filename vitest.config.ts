import { defineConfig } from 'vitest/config'

const everywhere = ['kernel', 'platform', 'features', 'apps', 'database', 'bench', 'tools']
const named = (ending: string) => everywhere.map((folder) => `${folder}/**/*.${ending}`)
const checks = ['tools/checks/**/*.test.ts']

/** `unit` and `checks` need nothing; `server` and `e2e` share one PostgreSQL, cloned once a worker. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    maxConcurrency: 2,
    env: { TZ: 'Europe/Paris' },
    // A test made from a route is named by the whole of its path: forty letters are those of twenty routes.
    taskTitleValueFormatTruncate: 0,
    projects: [
      // Limits are for what hangs: a property test and a server killed and started again take their time on a busy machine.
      { test: { name: 'unit', include: named('test.{ts,tsx}'), exclude: checks, testTimeout: 30_000 } },
      { test: { name: 'checks', include: checks, testTimeout: 60_000 } },
      {
        test: {
          name: 'server',
          include: named('server-test.ts'),
          globalSetup: 'platform/testing/global-setup.ts',
          // Files of a worker share its modules and its database: tests keep apart by their territory.
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['platform/testing/global-setup.ts', 'e2e/global-setup.ts'],
          // A file waits for its browser half of the time: two at once, each worker with its product and its browser.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // As long as every other wait of a page: a busy machine draws late.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'faults',
          include: ['faults/**/*.fault-test.ts'],
          globalSetup: 'faults/global-setup.ts',
          // Each test starts the product, kills it and starts it again: one at a time, for as long as it takes.
          fileParallelism: false,
          testTimeout: 7_200_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
