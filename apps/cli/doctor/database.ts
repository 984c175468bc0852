import type { Client } from 'pg'
import { readApplied, readPending } from '#platform/server/database/applied-migrations.ts'
import { supportOf } from '#platform/server/database/postgres-versions.ts'
import { appRole } from '#platform/server/database/roles.ts'
import { readWallState } from '#platform/server/database/wall-state.ts'
import { doubtful, type Finding, right, wrong } from './finding.ts'

export const checkServer = async (client: Client, now: Date): Promise<Finding> => {
  const { rows } = await client.query<{ version: string; number: string }>(
    `select current_setting('server_version') as version, current_setting('server_version_num') as number`,
  )
  const major = Math.floor(Number(rows[0]?.number) / 10_000)
  const says = `PostgreSQL ${rows[0]?.version}`
  const support = supportOf(major, now.toISOString().slice(0, 10))
  if (support.kind === 'supported') return right('postgresql', says)
  return (support.kind === 'refused' ? wrong : doubtful)('postgresql', says, support.reason)
}

/** Rights of sessions, deadlines and links are counted with this clock and not the database's: they must agree. */
export const checkClock = async (client: Client): Promise<Finding> => {
  const before = Date.now()
  const { rows } = await client.query<{ at: number }>(
    'select extract(epoch from clock_timestamp())::float8 * 1000 as at',
  )
  const here = (before + Date.now()) / 2
  const skew = Math.abs(here - (rows[0]?.at ?? 0)) / 1000
  const says = `${skew.toFixed(1)} s d’écart entre l’horloge d’ici et celle de la base`
  return skew < 5
    ? right('clock', says)
    : wrong('clock', says, 'Mettez les deux machines à l’heure (timedatectl set-ntp true).')
}

export const checkMigrations = async (client: Client): Promise<Finding> => {
  try {
    const pending = await readPending(client)
    if (pending.length === 0)
      return right('migrations', `${(await readApplied(client)).length} migrations appliquées`)
    const names = pending.map(({ name }) => name).join(', ')
    return wrong(
      'migrations',
      `restent à appliquer : ${names}`,
      'Sauvegardez, puis lancez « bassin migrate ».',
    )
  } catch (error) {
    return wrong('migrations', (error as Error).message, 'Voyez docs/operations/mise-a-jour.md.')
  }
}

export const checkWall = async (client: Client): Promise<Finding> => {
  const { openTables, closedTables, isPrivileged } = await readWallState(client, appRole)
  const todo = 'N’ouvrez pas ce service : restaurez la dernière sauvegarde ou demandez de l’aide.'
  if (isPrivileged) return wrong('roles', `${appRole} peut passer le mur des territoires`, todo)
  if (openTables.length > 0) return wrong('roles', `sans mur : ${openTables.join(', ')}`, todo)
  if (closedTables.length > 0)
    return wrong('roles', `fermées à ${appRole} : ${closedTables.join(', ')}`, 'Relancez « bassin migrate ».')
  return right('roles', `${appRole} ne possède rien et ne passe pas le mur des territoires`)
}
