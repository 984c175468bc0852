import { existsSync, globSync } from 'node:fs'

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

const hasWeb = () => existsSync('apps/web/index.html')

const build = { title: 'Web build', program: 'vite/bin/vite.js', args: ['build', 'apps/web'], when: hasWeb }

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

export const browserSteps = [build, vitest('Browser tests', ['e2e'], 'e2e/**/*.e2e.ts')]

/** The web is built first: the product that these tests start would build it under their clock. */
export const faultSteps = [build, vitest('Faults', ['faults'], 'faults/**/*.fault-test.ts')]
