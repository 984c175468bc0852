import type { ClientBase, Pool } from 'pg'

/** The first look of a pool at its own connection comes later than its first job. */
const youngestLockMs = 5_000

/** Says, for as long as this connection lasts, that the pool of workers lives. */
export const holdPool = async (connection: Pick<ClientBase, 'query'>, poolId: string): Promise<void> => {
  await connection.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [poolId])
}

/** The pool has ended; its connection goes on serving. */
export const leavePool = async (connection: Pick<ClientBase, 'query'>, poolId: string): Promise<void> => {
  await connection.query('select pg_advisory_unlock_shared(hashtextextended($1, 0))', [poolId])
}

/**
 * Gives back the jobs that a dead pool had taken: a killed process, or a connection lost in the middle. The queue
 * itself would keep them locked for four hours.
 */
export const giveBackJobs = async (connection: Pick<Pool, 'query'>, now: Date): Promise<void> => {
  await connection.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct j.locked_by from graphile_worker.jobs j
       where j.locked_by is not null and j.locked_at < $1 and not exists (
         select 1 from pg_locks l where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
           and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended(j.locked_by, 0))))`,
    [new Date(now.getTime() - youngestLockMs)],
  )
}
