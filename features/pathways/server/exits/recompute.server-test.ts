import { expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { returnFromSuspension, suspendPathway } from '../../contract.ts'
import { exitProofState, type ProofState } from '../../rules/proof-kinds.ts'
import { aJob, anExit } from '../../testing/exit-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'

interface Columns {
  readonly state: string
  readonly suspendedSince: string | null
  readonly plannedReturnOn: string | null
  readonly exitedOn: string | null
  readonly exitReasonCode: string | null
  readonly exitClass: string | null
  readonly exitProofState: string | null
}

const stored = async (world: World, id: string): Promise<Columns | undefined> => {
  const [row] = await world.rows((tx) =>
    tx.query<Columns & object>(
      `select state, suspended_since as "suspendedSince", planned_return_on as "plannedReturnOn", exited_on as "exitedOn",
         exit_reason_code as "exitReasonCode", exit_class as "exitClass", exit_proof_state as "exitProofState"
       from pathways.pathway where territory_id = $1 and id = $2`,
      [world.territoryId, id],
    ),
  )
  return row
}

/** The same columns, from the transitions, suspensions, exits and proofs alone. */
const recomputed = (world: World, id: string): Promise<Columns> =>
  world.rows(async (tx) => {
    const key = [world.territoryId, id]
    const [last] = await tx.query<{ state: string }>(
      `select to_state as state from pathways.transition where territory_id = $1 and subject_id = $2
         and revoked_at is null order by at desc, id desc limit 1`,
      key,
    )
    const [suspension] = await tx.query<{ since: string; until: string }>(
      `select starts_on as since, planned_return_on as until from pathways.suspension
       where territory_id = $1 and pathway_id = $2 and ended_on is null`,
      key,
    )
    const [exit] = await tx.query<{
      id: string
      jobId: string | null
      on: string
      reason: string
      class: string
    }>(
      `select id, job_id as "jobId", exited_on as on, reason_code as reason, class_plie as class from pathways.exit
       where territory_id = $1 and pathway_id = $2 and revoked_at is null`,
      key,
    )
    const proofs = await tx.query<{ state: ProofState }>(
      `select case when refused_reason is not null then 'refused' when checked_on is not null then 'checked'
         when received_on is not null then 'received' else 'expected' end as state
       from pathways.proof where territory_id = $1 and pathway_id = $2 and cancelled_on is null and subject_id = any($3)`,
      [...key, [exit?.id, exit?.jobId].filter(Boolean)],
    )
    return {
      state: last?.state ?? 'none',
      suspendedSince: suspension?.since ?? null,
      plannedReturnOn: suspension?.until ?? null,
      exitedOn: exit?.on ?? null,
      exitReasonCode: exit?.reason ?? null,
      exitClass: exit?.class ?? null,
      exitProofState: exit ? exitProofState(proofs.map((proof) => proof.state)) : null,
    }
  })

const suspension = { reasonCode: 'illness', startsOn: '2026-11-20', plannedReturnOn: '2027-01-15' }

it('the columns of an episode are what its rows say, whatever happened to it', async () => {
  const world = await aTerritory()
  const suspended = await aPathway(world)
  const suspend = (pathwayId: string) =>
    world
      .as('referent')
      .done(suspendPathway, { params: { pathwayId }, body: { id: newId(), version: 1, ...suspension } })
  await suspend(suspended.id)
  const returned = await aPathway(world)
  await suspend(returned.id)
  const hired = await aPathway(world)
  await suspend(hired.id)
  world.at('2026-11-23T08:30:00Z')
  await world.as('referent').done(returnFromSuspension, {
    params: { pathwayId: returned.id },
    body: { version: 2, on: '2026-11-23' },
  })
  await aJob(world, { pathwayId: hired.id, version: 2 })
  const [neutral, working] = [await anExit(world), await aJob(world)]
  world.at('2026-11-23T09:00:00Z')
  const { pathwayId, pathway, job } = working
  await anExit(world, { pathwayId, version: pathway.version, reasonCode: 'open-ended-job', jobId: job.id })
  for (const id of [suspended.id, returned.id, hired.id, neutral.pathwayId, pathwayId])
    expect(await stored(world, id)).toEqual(await recomputed(world, id))
})
