import { inject } from 'vitest'
import { cloneDatabase } from './test-cluster.ts'

export interface TestDatabase {
  /** As the application, subject to row-level security. */
  readonly appUrl: string
  /** As the owner of the tables. */
  readonly ownerUrl: string
}

let database: Promise<TestDatabase> | undefined

/** The database of this test worker: a clone of the migrated template, made at the first call. */
export function testDatabase(): Promise<TestDatabase> {
  database ??= anotherTestDatabase()
  return database
}

let clones = 0

/** A clone that nobody else uses, for a test that changes more than its own territory. */
export function anotherTestDatabase(): Promise<TestDatabase> {
  const cluster = inject('testCluster')
  clones += 1
  return cloneDatabase(cluster, `${cluster.template}_${process.pid}_${clones}`)
}
