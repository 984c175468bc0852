import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { isCarriedStep } from '../rules/carried-step.ts'

interface LastPlan {
  /** Whether a pathway of hers is open. */
  readonly isOpen: boolean
  readonly objectives: readonly {
    readonly id: string
    readonly label: string
    readonly dueOn: CalendarDate | null
    readonly state: 'planned' | 'ongoing' | 'reached' | 'abandoned'
  }[]
  readonly steps: readonly { readonly id: string; readonly typeCode: string; readonly label: string }[]
}

/**
 * R17: of the last pathway of a person, the objectives of its last signed contract and the steps under way or given up by
 * the exit, none that lifts a brake. Labels only: no detail, no note, nobody who runs a step.
 */
export const lastPlan = async (tx: TerritoryTransaction, personId: string): Promise<LastPlan> => {
  const pathways = await tx.query<{ id: string; isOpen: boolean }>(
    `select id, is_open as "isOpen" from pathways.pathway where territory_id = $1 and person_id = $2
     order by is_open desc, admitted_on desc, id desc`,
    [tx.territoryId, personId],
  )
  const [last] = pathways
  if (!last) return { isOpen: false, objectives: [], steps: [] }
  const objectives = await tx.query<LastPlan['objectives'][number]>(
    `select o.id, o.label, o.due_on as "dueOn", o.state from pathways.objective o
     where o.territory_id = $1 and o.contract_id = (select c.id from pathways.contract c
       where c.territory_id = $1 and c.pathway_id = $2 and c.state <> 'draft' order by c.number desc limit 1)
     order by o.position, o.id limit 50`,
    [tx.territoryId, last.id],
  )
  const steps = await tx.query<LastPlan['steps'][number] & { themeCode: string | null }>(
    `select id, type_code as "typeCode", theme_code as "themeCode", label from pathways.step
     where territory_id = $1 and pathway_id = $2 and (state in ('ongoing', 'standby', 'proposed', 'prescribed', 'accepted')
       or (state = 'cancelled-by-structure' and reason_code = 'pathway-exited'))
     order by coalesce(starts_on, proposed_on), id limit 50`,
    [tx.territoryId, last.id],
  )
  return {
    isOpen: last.isOpen,
    objectives,
    steps: steps.filter(isCarriedStep).map(({ id, typeCode, label }) => ({ id, typeCode, label })),
  }
}
