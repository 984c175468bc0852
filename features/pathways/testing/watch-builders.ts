import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'

interface Observed {
  readonly pathwayId: string
  /** Null: nobody observed it yet. */
  readonly situation: string | null
}

/** Six months after the exit, due and observed in the autumn of the test, in one statement. */
export const observedWatches = (world: World, all: readonly Observed[]): Promise<unknown> =>
  world.rows((tx) =>
    tx.query(
      `insert into pathways.watch (territory_id, id, pathway_id, subject_id, kind, due_on, observed_on, situation_code)
       select $1, r.id, r."pathwayId", r."pathwayId", 'exit-month-6', '2026-10-01',
         case when r.situation is not null then date '2026-10-02' end, r.situation
       from jsonb_to_recordset($2) as r (id uuid, "pathwayId" uuid, situation text)`,
      [world.territoryId, JSON.stringify(all.map((one) => ({ ...one, id: newId() })))],
    ),
  )
