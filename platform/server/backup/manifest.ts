import type { AppliedMigration } from '../database/migration-plan.ts'

export interface BackedTable {
  /** With its schema: `people.person`. */
  readonly name: string
  readonly columns: readonly string[]
}

export interface TableCount {
  readonly name: string
  readonly rows: number
  /** SHA-256 of the rows as COPY gave them, in hexadecimal. */
  readonly sha256: string
}

/** What a backup says of itself before its rows. */
export interface BackupHead {
  readonly kind: 'head'
  readonly product: string
  readonly createdAt: string
  readonly postgres: string
  readonly migrations: readonly AppliedMigration[]
  /** In an order in which each table comes after those it refers to. */
  readonly tables: readonly BackedTable[]
  /** Signs links and sessions: without it, those under way would no longer be recognised. */
  readonly applicationSecret: string
}

export type BackupFact =
  | BackupHead
  | { readonly kind: 'table'; readonly name: string }
  | ({ readonly kind: 'table-end' } & TableCount)
  | { readonly kind: 'end'; readonly tables: readonly TableCount[] }

export interface BackupSummary {
  readonly head: BackupHead
  readonly tables: readonly TableCount[]
  readonly rows: number
}

/** The jobs that wait, under a name that is no table's: the queue's own tables change with its library. */
export const waitingJobs: BackedTable = {
  name: 'jobs',
  columns: ['identifier', 'payload', 'queue_name', 'run_at', 'max_attempts', 'job_key', 'priority', 'flags'],
}

/** Under a name that is no table's: the bytes that rows name outside the database, one record a file. */
export const outsideFiles: BackedTable = { name: 'files', columns: [] }
