import type { OutcomeState } from '#features/referrals/contract.ts'
import { recordOutcome } from '#features/referrals/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PlieClass } from '../rules/exit-classes.ts'
import type { PathwayState } from '../rules/pathway-lifecycle.ts'
import { publicStepType } from './public-step-type.ts'

const stages: Readonly<Record<PathwayState, OutcomeState>> = {
  validated: 'admitted',
  active: 'followed',
  suspended: 'suspended',
  consolidation: 'consolidation',
  exited: 'exited',
}

interface Followed {
  readonly referralId: string
  readonly state: PathwayState
  readonly enteredOn: CalendarDate | null
  readonly exitedOn: CalendarDate | null
  readonly exitClass: PlieClass | null
  readonly stepType: string | null
  readonly stepIsOver: boolean
}

/** Whoever prescribed learns the stage, the kind of the current or last step and the class of the exit; never a social fact. */
export const tellOutcome = async (
  where: { readonly tx: TerritoryTransaction; readonly now: Date },
  pathwayId: string,
): Promise<void> => {
  const [followed] = await where.tx.query<Followed>(
    `select a.referral_id as "referralId", w.state, w.entered_on as "enteredOn", w.exited_on as "exitedOn",
       w.exit_class as "exitClass", s.type_code as "stepType",
       not w.is_open or w.current_step_id is null as "stepIsOver"
     from pathways.pathway w
     join pathways.application a on a.territory_id = $1 and a.id = w.application_id
     left join lateral (
       select s.type_code from pathways.step s where s.territory_id = $1 and s.pathway_id = w.id and s.started_on is not null
       order by s.id is not distinct from w.current_step_id desc, s.ended_on desc nulls last, s.id desc limit 1
     ) s on true
     where w.territory_id = $1 and w.id = $2 and a.referral_id is not null`,
    [where.tx.territoryId, pathwayId],
  )
  if (!followed) return
  await recordOutcome(where, followed.referralId, {
    state: stages[followed.state],
    enteredOn: followed.enteredOn,
    ...publicStep(followed),
    exitedOn: followed.exitedOn,
    exitClass: followed.exitClass,
  })
}

/** R8: the name of a step that lifts a difficulty would tell it; another step is not told in its place. */
const publicStep = ({ stepType, stepIsOver }: Pick<Followed, 'stepType' | 'stepIsOver'>) => {
  const type = stepType === null ? undefined : publicStepType(stepType)
  return type
    ? { stepLabel: type.label, stepEnglish: type.english, stepIsOver }
    : { stepLabel: null, stepEnglish: null, stepIsOver: false }
}
