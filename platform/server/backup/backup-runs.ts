import type { Client, Pool } from 'pg'
import { newId } from '#kernel/id.ts'

export interface BackupRuns {
  /** Start of the latest backup that succeeded. */
  readonly lastSuccess: Date | undefined
  readonly lastSizeBytes: number | undefined
  /** Start and error of the latest attempt, when it failed. */
  readonly lastFailure: { readonly at: Date; readonly failure: string } | undefined
  /** Start of the latest attempt, whatever became of it. */
  readonly lastAttempt: Date | undefined
}

/** The state of the backups of this installation; read by the owner and by the application. */
export async function readBackupRuns(connection: Pick<Client | Pool, 'query'>): Promise<BackupRuns> {
  const { rows } = await connection.query<{
    startedAt: Date
    file: string | null
    sizeBytes: string | null
    failure: string | null
  }>(
    `(select started_at as "startedAt", file, size_bytes as "sizeBytes", failure from bassin.backup_run
       order by started_at desc limit 1)
     union all
     (select started_at, file, size_bytes, failure from bassin.backup_run where file is not null
       order by started_at desc limit 1)`,
  )
  const success = rows.find(({ file }) => file !== null)
  const [latest] = rows
  return {
    lastSuccess: success?.startedAt,
    lastSizeBytes: success?.sizeBytes ? Number(success.sizeBytes) : undefined,
    lastFailure: latest?.failure ? { at: latest.startedAt, failure: latest.failure } : undefined,
    lastAttempt: latest?.startedAt,
  }
}

/** Undefined before the tables of this version are there: the backup that precedes an update changes nothing. */
export async function startRun(client: Client, now: Date): Promise<string | undefined> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('bassin.backup_run') is not null as there`,
  )
  if (!rows[0]?.there) return undefined
  const id = newId(now.getTime())
  await client.query('insert into bassin.backup_run (id, started_at) values ($1, $2)', [id, now])
  return id
}

interface RunEnd {
  readonly at: Date
  readonly file?: string
  readonly sizeBytes?: number
  readonly rows?: number
  readonly failure?: string
}

export async function endRun(client: Client, id: string | undefined, end: RunEnd): Promise<void> {
  if (id === undefined) return
  await client.query(
    'update bassin.backup_run set ended_at = $2, file = $3, size_bytes = $4, row_count = $5, failure = $6 where id = $1',
    [id, end.at, end.file ?? null, end.sizeBytes ?? null, end.rows ?? null, end.failure ?? null],
  )
}
