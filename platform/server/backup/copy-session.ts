import type { Client } from 'pg'
import type { BackedTable } from './manifest.ts'

/** The text that COPY writes must be the same whatever the server's own settings. */
export const openCopySession = async (client: Client): Promise<void> => {
  await client.query(
    `set client_encoding to 'UTF8'; set datestyle to 'ISO'; set intervalstyle to 'postgres'; set timezone to 'UTC';
     set bytea_output to 'hex'; set extra_float_digits to 1; set statement_timeout to 0; set lock_timeout to 0;
     set idle_in_transaction_session_timeout to 0`,
  )
}

export const copyOut = ({ name, columns }: BackedTable): string =>
  `copy ${name} (${columns.join(', ')}) to stdout`

export const copyIn = ({ name, columns }: BackedTable): string =>
  `copy ${name} (${columns.join(', ')}) from stdin`

/** Those that failed for good stay where they are: a restored Bassin must not try them again. */
export const copyJobsOut = `copy (
  select t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority, j.flags
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id) to stdout`

export const restoredJobs: BackedTable = {
  name: 'restored_job',
  columns: ['identifier', 'payload', 'queue_name', 'run_at', 'max_attempts', 'job_key', 'priority', 'flags'],
}

export const makeRestoredJobs = `create temporary table restored_job (
  identifier text, payload json, queue_name text, run_at timestamptz, max_attempts int, job_key text, priority int, flags jsonb)`

/** Through the queue's own door, in the order in which the jobs were asked for. */
export const askRestoredJobs = `
  select graphile_worker.add_job(identifier, payload := payload, queue_name := queue_name, run_at := run_at,
    max_attempts := max_attempts, job_key := job_key, priority := priority,
    flags := (select array_agg(key) from jsonb_object_keys(flags) key))
  from restored_job`
