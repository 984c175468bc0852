import type { Updateable } from 'kysely'
import { followsWhole } from '#features/people/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { DB } from '#platform/server/sql/tables.generated.ts'
import type { PathwayState } from '../rules/pathway-lifecycle.ts'
import { mayReach, type PathwayRight, type Standing } from './pathway-access.ts'

/** The stored row of an episode. */
export interface PathwayRow {
  readonly id: string
  readonly personId: string
  readonly schemeId: string
  readonly applicationId: string | null
  readonly teamId: string | null
  readonly episode: number
  readonly state: PathwayState
  readonly isOpen: boolean
  readonly referentId: string | null
  readonly legalReferentKind: string | null
  readonly legalReferentOrganisationId: string | null
  readonly legalReferentName: string | null
  readonly orientationNotifiedOn: CalendarDate | null
  readonly admittedOn: CalendarDate
  readonly contractSignedOn: CalendarDate | null
  readonly enteredOn: CalendarDate | null
  readonly suspendedSince: CalendarDate | null
  readonly plannedReturnOn: CalendarDate | null
  readonly consolidationSince: CalendarDate | null
  readonly exitedOn: CalendarDate | null
  readonly exitReasonCode: string | null
  readonly exitClass: string | null
  readonly exitProofState: string | null
  readonly lastMeetingOn: CalendarDate | null
  readonly lastContactOn: CalendarDate | null
  readonly nextMeetingAt: Date | null
  readonly currentStepId: string | null
  readonly lastStepEndedOn: CalendarDate | null
  readonly version: number
}

const columns = `
  w.id, w.person_id as "personId", w.scheme_id as "schemeId", w.application_id as "applicationId",
  w.team_id as "teamId", w.episode, w.state, w.is_open as "isOpen", w.referent_id as "referentId",
  w.legal_referent_kind as "legalReferentKind", w.legal_referent_organisation_id as "legalReferentOrganisationId",
  w.legal_referent_name as "legalReferentName", w.orientation_notified_on as "orientationNotifiedOn",
  w.admitted_on as "admittedOn", w.contract_signed_on as "contractSignedOn", w.entered_on as "enteredOn",
  w.suspended_since as "suspendedSince", w.planned_return_on as "plannedReturnOn",
  w.consolidation_since as "consolidationSince", w.exited_on as "exitedOn", w.exit_reason_code as "exitReasonCode",
  w.exit_class as "exitClass", w.exit_proof_state as "exitProofState", w.last_meeting_on as "lastMeetingOn",
  w.last_contact_on as "lastContactOn", w.next_meeting_at as "nextMeetingAt", w.current_step_id as "currentStepId",
  w.last_step_ended_on as "lastStepEndedOn", w.version`

/** Own: she is the référent, or follows the person by name. `$2` member, `$3` her organisation, `$4` today. */
const standing = `
  (w.referent_id = $2 or exists (select 1 from people.follower f where f.territory_id = w.territory_id
     and f.person_id = w.person_id and f.member_id = $2 and ${followsWhole}
     and f.starts_on <= $4 and (f.ends_on is null or f.ends_on >= $4))) is true as "isOwn",
  exists (select 1 from people.follower f where f.territory_id = w.territory_id and f.person_id = w.person_id
     and f.organisation_id = $3 and ${followsWhole}
     and f.starts_on <= $4 and (f.ends_on is null or f.ends_on >= $4)) as "isOfOrganisation",
  exists (select 1 from people.follower f where f.territory_id = w.territory_id and f.person_id = w.person_id
     and f.member_id = $2 and f.starts_on <= $4 and (f.ends_on is null or f.ends_on >= $4)) as "isRead"`

/** An open pathway keeps its file in use; a closed one is read while its person is not in the archive. */
const isInUse = `(w.is_open or exists (select from people.published_person p
  where p.territory_id = $1 and p.id = w.person_id))`

const whoAsks = ({ tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>) => [
  tx.territoryId,
  actor.memberId,
  actor.organisationId,
  today,
]

/** The pathway when the right reaches it; else it does not exist for the actor (`not-found`). */
export const loadPathway = async (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  id: string,
  right: PathwayRight,
): Promise<Result<PathwayRow, 'not-found'>> => {
  const [row] = await context.tx.named<PathwayRow & Standing>(
    'pathways.load',
    `select ${columns}, ${standing} from pathways.pathway w where w.territory_id = $1 and w.id = $5 and ${isInUse}`,
    [...whoAsks(context), id],
  )
  return row && mayReach(context.actor, right, row) ? done(row) : refuse('not-found')
}

/** The pathway whoever asks: for an act of the person herself, which her own session allows. */
export const findPathway = async (tx: Context['tx'], id: string): Promise<PathwayRow | undefined> =>
  (
    await tx.query<PathwayRow>(
      `select ${columns} from pathways.pathway w where w.territory_id = $1 and w.id = $2`,
      [tx.territoryId, id],
    )
  )[0]

type PathwayColumns = Updateable<DB['pathways.pathway']>

/**
 * Writes columns of the stored state; the transition that explains them is recorded beside. With `version`, false
 * when somebody changed the row meanwhile.
 */
export const changePathway = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  pathway: { readonly id: string; readonly version?: number },
  changes: PathwayColumns,
): Promise<boolean> => {
  const update = tx.db
    .updateTable('pathways.pathway')
    .set((eb) => ({ ...changes, updated_at: now, version: eb('version', '+', 1) }))
    .where('territory_id', '=', tx.territoryId)
    .where('id', '=', pathway.id)
  const { version } = pathway
  const result = await (version === undefined
    ? update
    : update.where('version', '=', version)
  ).executeTakeFirst()
  return result.numUpdatedRows > 0n
}
