import type { Pool } from 'pg'

interface JobState {
  readonly task: string
  /** Asked for, and not yet tried. */
  readonly waiting: number
  /** Failed at least once, and will be tried again. */
  readonly retrying: number
  /** Failed as often as it may: nobody tries it any more. */
  readonly failed: number
  /** Seconds since the oldest job that nobody has started should have. */
  readonly lateSeconds: number
}

/** The queue, task by task; it holds no line for a task that has nothing to do. */
export const readJobState = async (connection: Pick<Pool, 'query'>, now: Date): Promise<JobState[]> => {
  const { rows } = await connection.query<JobState>(
    `select task_identifier as task,
       (count(*) filter (where attempts = 0))::int as waiting,
       (count(*) filter (where attempts > 0 and attempts < max_attempts))::int as retrying,
       (count(*) filter (where attempts >= max_attempts))::int as failed,
       coalesce(extract(epoch from $1 - min(run_at) filter (
         where locked_at is null and attempts < max_attempts and run_at < $1)), 0)::float8 as "lateSeconds"
     from graphile_worker.jobs group by 1 order by 1`,
    [now],
  )
  return rows
}
