import { Logger, runMigrations, runOnce } from 'graphile-worker'
import pg from 'pg'
import type { Services } from './http/context.ts'
import { taskList } from './run-jobs.ts'
import { quietPool } from './sql/database.ts'
import type { Transaction } from './sql/transaction.ts'

/** Work done outside requests. Each run opens its own territory; the worker itself knows none. */
export interface Job {
  readonly name: string
  /** crontab line of the recurring ones, in UTC. */
  readonly cron?: string
  readonly run: (services: Services, payload: unknown) => Promise<void>
}

/** Asks for a job in the caller's transaction: it runs only if the transaction commits. `key` collapses repeats. */
export const askJob = async (tx: Transaction, name: string, payload: object, key?: string): Promise<void> => {
  await tx.named('jobs.add', `select graphile_worker.add_job($1, payload := $2::json, job_key := $3)`, [
    name,
    JSON.stringify(payload),
    key ?? null,
  ])
}

// The queue logs payloads at its chattier levels: nothing of it reaches our log but failures, see `run-jobs.ts`.
const quiet = new Logger(() => () => {})

/** Puts the queue's own tables in place, as owner, and opens them to the application role. */
export const migrateJobs = async (ownerUrl: string): Promise<void> => {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1 })
  quietPool(pool)
  try {
    await runMigrations({ pgPool: pool, logger: quiet })
    await pool.query(`
      grant usage on schema graphile_worker to bassin_app;
      grant select, insert, update, delete on all tables in schema graphile_worker to bassin_app;
      grant usage on all sequences in schema graphile_worker to bassin_app;
      grant execute on all functions in schema graphile_worker to bassin_app`)
    await pool.query(openQueueRows)
  } finally {
    await pool.end()
  }
}

// The queue closes its tables to all but their owner; its rows hold ids only and belong to no territory.
const openQueueRows = `
  do $$ declare queue regclass; begin
    for queue in select oid from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity loop
      execute format('drop policy if exists application on %s', queue);
      execute format('create policy application on %s to bassin_app using (true) with check (true)', queue);
    end loop;
  end $$`

/** Runs what waits, then returns: tests and the command line. */
export const runWaitingJobs = (jobs: readonly Job[], services: Services): Promise<void> =>
  runOnce({
    pgPool: services.database.pool,
    taskList: taskList(jobs, services),
    noHandleSignals: true,
    logger: quiet,
  })
