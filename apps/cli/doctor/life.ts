import type { Client } from 'pg'
import { readBackupRuns } from '#platform/server/backup/backup-runs.ts'
import { readJobState } from '#platform/server/job-state.ts'
import { doubtful, type Finding, right, wrong } from './finding.ts'

const hour = 60 * 60 * 1000
const when = (date: Date): string => date.toLocaleString('fr-FR')

export const checkBackups = async (client: Client, now: Date): Promise<Finding> => {
  const { lastSuccess, lastFailure } = await readBackupRuns(client)
  const todo = 'Lancez « bassin backup », et réglez BASSIN_BACKUP_DIR. Voyez docs/operations/sauvegarde.md.'
  if (lastFailure) return wrong('backup', `échec le ${when(lastFailure.at)} (${lastFailure.failure})`, todo)
  if (!lastSuccess) return doubtful('backup', 'aucune sauvegarde faite par Bassin', todo)
  const says = `dernière sauvegarde le ${when(lastSuccess)}`
  return now.getTime() - lastSuccess.getTime() > 26 * hour
    ? wrong('backup', says, todo)
    : right('backup', says)
}

/** The last sealed line of the audit trail; a trail that is not sealed at all is said, not judged. */
export const checkAudit = async (client: Client): Promise<Finding> => {
  const { rows } = await client.query<{ lines: number; seals: number; lastAt: Date | null }>(
    `select (select count(*)::int from audit.line) as lines, (select count(*)::int from audit.seal) as seals,
       (select max(l.at) from audit.seal s join audit.line l on l.territory_id = s.territory_id and l.id = s.line_id) as "lastAt"`,
  )
  const { lines = 0, seals = 0, lastAt = null } = rows[0] ?? {}
  if (seals === 0) return right('audit', `lignes : ${lines}, aucune n’est scellée`)
  return right(
    'audit',
    `lignes : ${lines}, scellées : ${seals}, la dernière du ${lastAt ? when(lastAt) : '?'}`,
  )
}

const late = 10 * 60

export const checkJobs = async (client: Client, now: Date): Promise<Finding> => {
  const state = await readJobState(client, now)
  const failed = state.filter((task) => task.failed > 0)
  const names = (tasks: typeof state, count: (task: (typeof state)[number]) => number) =>
    tasks.map((task) => `${task.task} (${count(task)})`).join(', ')
  if (failed.length > 0)
    return wrong(
      'jobs',
      `travaux abandonnés : ${names(failed, (task) => task.failed)}`,
      'Cherchez leur nom dans les journaux ; corrigez la cause avant de les relancer.',
    )
  const delayed = state.filter((task) => task.lateSeconds > late)
  if (delayed.length > 0)
    return doubtful(
      'jobs',
      `travaux en retard, en minutes : ${names(delayed, (task) => Math.round(task.lateSeconds / 60))}`,
      'Vérifiez que Bassin tourne : lui seul fait ces travaux.',
    )
  const retried = state.filter((task) => task.retrying > 0)
  return right(
    'jobs',
    retried.length > 0
      ? `travaux qui seront retentés : ${names(retried, (task) => task.retrying)}`
      : 'aucun en échec ni en retard',
  )
}

export const checkReference = async (client: Client): Promise<Finding> => {
  const { rows } = await client.query<{ label: string; version: string }>(
    'select label, version from territory.source order by code',
  )
  if (rows.length === 0)
    return doubtful('reference', 'aucune donnée de référence', 'Lancez « bassin setup ».')
  return right('reference', rows.map(({ label, version }) => `${label} ${version}`).join(' ; '))
}
