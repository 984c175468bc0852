import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import { closePathway, recordJob } from '../contract.ts'
import { type AnyPathway, aPathway } from './pathway-builders.ts'

type JobBody = CallInput<typeof recordJob>['body']
type ExitBody = CallInput<typeof closePathway>['body']

/** A lasting job taken today, written by the référent. */
export const aJob = async (world: World, given: Partial<JobBody> & { readonly pathwayId?: string } = {}) => {
  const { pathwayId = (await aPathway(world)).id, ...job } = given
  const reply = await world.as('referent').done(recordJob, {
    params: { pathwayId },
    body: {
      id: newId(),
      version: 1,
      employerName: 'Le Linge en commun',
      contractType: 'cdi',
      startsOn: '2026-11-16',
      weeklyMinutes: 2100,
      ...job,
    },
  })
  return { ...reply, pathwayId }
}

/** An episode closed by the référent, on the day of the test. */
export const anExit = async (
  world: World,
  given: Partial<ExitBody> & { readonly pathwayId?: string; readonly pathway?: AnyPathway } = {},
) => {
  const { pathway, pathwayId = (await aPathway(world, pathway)).id, ...exit } = given
  const reply = await world.as('referent').done(closePathway, {
    params: { pathwayId },
    body: { id: newId(), version: 1, reasonCode: 'moved-away', exitedOn: '2026-11-20', ...exit },
  })
  return { ...reply, pathwayId }
}

/** A hire, then the exit that it allows: the proofs of both are awaited. */
export const aPositiveExit = async (world: World, pathway: AnyPathway = {}) => {
  const built = await aPathway(world, pathway)
  const { job, pathway: hired } = await aJob(world, { pathwayId: built.id })
  const exit = await anExit(world, {
    pathwayId: built.id,
    version: hired.version,
    reasonCode: 'open-ended-job',
    jobId: job.id,
  })
  return { ...exit, personId: built.personId, jobId: job.id }
}

export const idsOf = (world: World, table: 'watch' | 'proof', pathwayId: string) =>
  world.rows(async (tx) => {
    const kind = table === 'watch' ? 'kind' : 'proof_kind'
    const waiting = table === 'proof' ? 'and refused_reason is null' : ''
    const found = await tx.query<{ id: string; kind: string }>(
      `select id, ${kind} as kind from pathways.${table}
       where territory_id = $1 and pathway_id = $2 and cancelled_on is null ${waiting} order by due_on, id`,
      [world.territoryId, pathwayId],
    )
    return new Map(found.map((row) => [row.kind, row.id]))
  })

/** The id of the one row of a kind; fails clearly when the act did not make it. */
export const idOf = async (world: World, table: 'watch' | 'proof', pathwayId: string, kind: string) => {
  const id = (await idsOf(world, table, pathwayId)).get(kind)
  if (!id) throw new Error(`no ${table} ${kind}`)
  return id
}

/** The deadlines that run, by rule, with the day each is due. */
export const running = async (world: World): Promise<Readonly<Record<string, string>>> => {
  const rows = await world.rows((tx) =>
    tx.query<{ rule: string; dueOn: string }>(
      `select rule_code as rule, due_on as "dueOn" from deadlines.deadline where territory_id = $1 and settled_at is null`,
      [world.territoryId],
    ),
  )
  return Object.fromEntries(rows.map((row) => [row.rule, row.dueOn]))
}
