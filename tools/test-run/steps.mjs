import { globSync } from 'node:fs'

/**
 * One step: a program of `node_modules` run by this Node. `projects` names vitest projects, whose report is counted;
 * `when` leaves out a step that has nothing to look at yet.
 */
const vitest = (title, projects, files) => ({
  title,
  program: 'vitest/vitest.mjs',
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
  reported: true,
  when: () => globSync(files).length > 0,
})

export const quickSteps = [
  { title: 'Types', program: 'ts7/bin/tsc', args: ['--noEmit', '-p', '.'] },
  { title: 'Lint', program: '@biomejs/biome/bin/biome', args: ['check', '--diagnostic-level=warn'] },
  {
    title: 'Borders',
    program: 'dependency-cruiser/bin/dependency-cruiser.mjs',
    args: [
      '--config',
      '.dependency-cruiser.mjs',
      ...['kernel', 'platform', 'features', 'apps'].filter(
        (folder) => globSync(`${folder}/**/*.{ts,tsx}`).length > 0,
      ),
    ],
  },
  vitest(
    'Unit, server and repository tests',
    ['unit', 'server', 'checks'],
    '{kernel,platform,features,apps,database,bench,tools}/**/*{.test.ts,.test.tsx,.server-test.ts}',
  ),
]

/** Both build the web before their first test, when its sources changed. */
export const browserSteps = [vitest('Browser tests', ['e2e'], 'e2e/**/*.e2e.ts')]
export const faultSteps = [vitest('Faults', ['faults'], 'faults/**/*.fault-test.ts')]
