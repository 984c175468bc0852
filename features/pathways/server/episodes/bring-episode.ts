import { settingAt } from '#features/territory/server/public.ts'
import { ageAt, type CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { type EpisodeDates, runTogether, stateOfEpisode } from '../../rules/brought-episode.ts'
import { lastReferentFrom } from '../../rules/brought-spans.ts'
import { engagementKindOn } from '../../rules/engagement-kinds.ts'
import { exitRulesOn } from '../../rules/exit-reasons.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { assign } from '../assign-referent.ts'
import { recordTransition } from '../record-transition.ts'
import { bringExit } from './bring-exit.ts'
import { bringLastMeeting } from './bring-last-meeting.ts'
import {
  type BroughtSuspension,
  type FormerReferent,
  insertFormerReferents,
  insertSuspensions,
  runningOne,
  tellSuspensions,
} from './bring-periods.ts'
import { numberEpisodes } from './number-episodes.ts'

interface BroughtEpisode extends EpisodeDates {
  readonly id: string
  readonly personId: string
  readonly schemeId: string
  /** Who follows it, or followed it; nobody when the file names no member. */
  readonly referentId: string | null
  /** Who held it before, each until the day before the next one (V4). */
  readonly formerReferents: readonly FormerReferent[]
  /** V11; the last one runs when its return is to come. */
  readonly suspensions: readonly BroughtSuspension[]
  /** A code of the list in force on the day of the exit; null while it is open. */
  readonly exitReasonCode: string | null
}

/**
 * An episode that another tool held, open or ended, written with what each of its dates says: decision, contract, exit.
 * Its exit is classed as its reason says: the conditions were judged elsewhere, and no proof is asked for again.
 */
export const bringEpisode = async (
  context: Context,
  episode: BroughtEpisode,
): Promise<Result<{ version: number }>> => {
  const { tx } = context
  const others = await tx.query<{ admittedOn: CalendarDate; exitedOn: CalendarDate | null }>(
    `select admitted_on as "admittedOn", exited_on as "exitedOn" from pathways.pathway
     where territory_id = $1 and person_id = $2 and scheme_id = $3`,
    [tx.territoryId, episode.personId, episode.schemeId],
  )
  if (others.some((other) => runTogether(episode, other))) return refuse('episode-overlaps')
  await insertEpisode(context, episode)
  await numberEpisodes(tx, [episode.personId])
  await tellMoves(context, episode)
  await insertSuspensions(context, episode.id, episode.suspensions)
  await insertFormerReferents(context, episode.id, episode.formerReferents)
  const heldFrom = lastReferentFrom(episode.admittedOn, episode.formerReferents)
  if (episode.contractSignedOn) await insertContract(context, episode.id, episode.contractSignedOn)
  if (episode.exitedOn && episode.exitReasonCode)
    await bringExit(context, {
      ...{ ...episode, heldFrom, exitedOn: episode.exitedOn, reasonCode: episode.exitReasonCode },
    })
  else if (episode.referentId) {
    const assigned = await assign(context, episode, {
      assignmentId: newId(context.now.getTime()),
      memberId: episode.referentId,
      startsOn: heldFrom,
      reason: null,
    })
    if (!assigned.ok) return assigned
  }
  if (episode.lastMeetingOn && episode.referentId)
    await bringLastMeeting(context, {
      ...episode,
      memberId: episode.referentId,
      onDate: episode.lastMeetingOn,
    })
  await audit(context, {
    action: 'pathways.episode-brought',
    subjectKind: 'pathway',
    subjectId: episode.id,
  })
  const [row] = await tx.query<{ version: number }>(
    'select version from pathways.pathway where territory_id = $1 and id = $2',
    [tx.territoryId, episode.id],
  )
  return done({ version: row?.version ?? 1 })
}

/** Commune, priority neighbourhood and sex are those of the file: what they were on entry, no file tells. */
const insertEpisode = async ({ tx, actor, now }: Context, episode: BroughtEpisode): Promise<void> => {
  const [person] = await tx.query<{ birthDate: CalendarDate | null }>(
    'select birth_date as "birthDate" from people.published_person where territory_id = $1 and id = $2',
    [tx.territoryId, episode.personId],
  )
  const running = runningOne(episode.suspensions)
  const entryDate = await settingAt(tx, pathwaySettings.entryDate, episode.admittedOn)
  const rules = episode.exitedOn ? exitRulesOn(episode.exitedOn) : undefined
  const reason = rules?.reasons.find(({ code }) => code === episode.exitReasonCode)
  await tx.query(
    `insert into pathways.pathway (territory_id, id, person_id, scheme_id, state, is_open, referent_id, admitted_on,
       contract_signed_on, entered_on, exited_on, exit_reason_code, exit_class, entry_commune_code, entry_is_in_qpv,
       entry_sex, entry_age, created_at, created_by, updated_at, suspended_since, planned_return_on)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, p.commune_code, p.is_in_qpv, p.sex, $14, $15, $16, $15, $17, $18
     from people.published_person p where p.territory_id = $1 and p.id = $3`,
    [
      ...[tx.territoryId, episode.id, episode.personId, episode.schemeId],
      running ? 'suspended' : stateOfEpisode(episode),
      ...[episode.exitedOn === null, episode.referentId, episode.admittedOn, episode.contractSignedOn],
      ...[entryDate === 'admission' ? episode.admittedOn : episode.contractSignedOn, episode.exitedOn],
      ...[episode.exitReasonCode, reason?.plie ?? null],
      ...[person?.birthDate ? ageAt(person.birthDate, episode.admittedOn) : null, now, actor.memberId],
      ...[running?.from ?? null, running?.to ?? null],
    ],
  )
}

/** One move for each date; who brought them is who imported. */
const tellMoves = async (context: Context, episode: BroughtEpisode): Promise<void> => {
  const { id, admittedOn, contractSignedOn, exitedOn } = episode
  const subject = { subjectKind: 'pathway', subjectId: id } as const
  await recordTransition(context, {
    ...{ ...subject, move: 'admit', from: null, to: 'validated', effectiveOn: admittedOn },
  })
  if (contractSignedOn)
    await recordTransition(context, {
      ...{ ...subject, move: 'sign', from: 'validated', to: 'active', effectiveOn: contractSignedOn },
    })
  await tellSuspensions(context, id, episode.suspensions)
  if (exitedOn)
    await recordTransition(context, {
      ...{ ...subject, move: 'exit', from: contractSignedOn ? 'active' : 'validated', to: 'exited' },
      ...{ effectiveOn: exitedOn, reasonCode: episode.exitReasonCode },
    })
}

/** The contract signed elsewhere: its day and its name in law; who signed it stays on its paper. */
const insertContract = async (
  { tx, actor, now }: Context,
  pathwayId: string,
  signedOn: CalendarDate,
): Promise<void> => {
  await tx.query(
    `insert into pathways.contract (territory_id, id, pathway_id, number, kind, state, starts_on, signed_on, created_at, created_by)
     values ($1, $2, $3, 1, $4, 'signed', $5, $5, $6, $7)`,
    [
      ...[tx.territoryId, newId(now.getTime()), pathwayId, engagementKindOn(signedOn), signedOn],
      ...[now, actor.memberId],
    ],
  )
}
