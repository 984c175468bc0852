import type { TestProject } from 'vitest/node'
import type { TestCluster } from './test-cluster.ts'
import { openTestCluster } from './test-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testCluster: TestCluster
  }
}

/** Vitest calls it once before the workers start; what it returns runs after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...cluster } = await openTestCluster()
  project.provide('testCluster', cluster)
  return stop
}
