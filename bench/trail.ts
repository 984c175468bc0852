import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { heapFlags } from '#apps/cli/launcher/heap-flags.mjs'
import { sealTerritory } from '#features/audit/server/public.ts'
import { newId } from '#kernel/id.ts'
import { systemClock } from '#platform/server/clock.ts'
import { silentLog } from '#platform/server/database/database-log.ts'
import { migrate } from '#platform/server/database/migrate.ts'
import { openThrowawayDatabase } from '#platform/server/database/throwaway-database.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { migrateJobs } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'

/**
 * `node apps/cli/run.mjs bench/trail.ts [--lines 1000000] [--heap 64]`: how long `bassin audit verify` takes on a trail of that
 * many lines, with how much processor time of its own and how much memory at most, on a throwaway database; then the
 * same with one line removed. `--heap 64` holds the command to that many MiB of JavaScript objects.
 */
const { values } = parseArgs({
  options: { lines: { type: 'string', default: '1000000' }, heap: { type: 'string' } },
})
const lines = Number(values.lines)
const territoryId = newId()
const insertedAtOnce = 100_000

const fill = (ownerUrl: string) =>
  withClient(ownerUrl, async (client) => {
    await client.query(
      `insert into territory.directory (territory_id, slug, name, created_at) values ($1, 'banc', 'Banc', $2)`,
      [territoryId, '2026-01-01'],
    )
    await client.query(
      `insert into territory.territory (territory_id, name, time_zone, updated_at) values ($1, 'Banc', 'Europe/Paris', $2)`,
      [territoryId, '2026-01-01'],
    )
    for (let from = 0; from < lines; from += insertedAtOnce)
      await client.query(
        `insert into audit.line (territory_id, id, at, action, member_id, organisation_id, role_code, subject_kind, subject_id, request_id, details)
         select $1, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7000' || '8' || lpad(to_hex(n), 15, '0'))::uuid,
           at, case n % 20 when 0 then 'exchanges.list-exported' when 1 then 'people.searched' else 'people.file-opened' end,
           md5('m' || n % 40)::uuid, md5('o' || n % 8)::uuid, 'referent', 'person', md5('p' || n % 3000)::uuid, md5(n::text),
           case n % 20 when 0 then '{"list": "pathways.caseload", "count": 60}'::jsonb else '{}' end
         from (select n, timestamptz '2026-01-01' + make_interval(secs => n * 20) as at from generate_series($2::int, $3::int) n) made`,
        [territoryId, from, Math.min(from + insertedAtOnce, lines) - 1],
      )
    await client.query('analyze audit.line')
  })

const verify = (env: NodeJS.ProcessEnv) =>
  new Promise<void>((settle, reject) => {
    const startedAt = performance.now()
    const child = fork(resolve(import.meta.dirname, '../apps/cli/bassin.ts'), ['audit', 'verify'], {
      env: { ...process.env, ...env },
      execArgv: [
        ...process.execArgv,
        ...heapFlags,
        ...(values.heap ? [`--max-old-space-size=${values.heap}`] : []),
      ],
    })
    let peakMb = 0
    let ownSeconds = 0
    const watch = setInterval(() => {
      peakMb = Math.max(peakMb, peakOf(child.pid))
      ownSeconds = Math.max(ownSeconds, processorOf(child.pid))
    }, 100)
    child.once('error', reject)
    child.once('exit', (code) => {
      clearInterval(watch)
      say(`verified, exit ${code}, at most ${peakMb} MiB, ${ownSeconds} s of its processor`, startedAt)
      settle()
    })
  })

const peakOf = (pid: number | undefined): number => {
  try {
    return Math.round(
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    )
  } catch {
    return 0
  }
}

/** User and system time, in seconds of a hundred ticks. */
const processorOf = (pid: number | undefined): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

const say = (what: string, since: number) =>
  console.log(`${what}: ${((performance.now() - since) / 1000).toFixed(1)} s`)

const server = await openThrowawayDatabase()
const database = connectDatabase(server.appUrl, 1)
try {
  await migrate({ url: server.ownerUrl, now: () => new Date(), log: silentLog })
  await migrateJobs(server.ownerUrl)
  let startedAt = performance.now()
  await fill(server.ownerUrl)
  say(`${lines} lines written`, startedAt)
  startedAt = performance.now()
  await sealTerritory({ database, clock: systemClock }, territoryId)
  say('sealed', startedAt)
  const env = { DATABASE_URL: server.ownerUrl, BASSIN_DATABASE_APP_URL: server.appUrl }
  await verify(env)
  await withClient(server.ownerUrl, (client) =>
    client.query(
      `delete from audit.line where territory_id = $1 and id =
         (select line_id from audit.seal where territory_id = $1 and seq = $2)`,
      [territoryId, Math.ceil(lines / 2)],
    ),
  )
  await verify(env)
} finally {
  await database.close()
  await server.stop()
}
