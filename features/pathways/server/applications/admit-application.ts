import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { ageAt, type CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { ApplicationRow, admitApplication } from '../../contract/applications.ts'
import { applicationLifecycle } from '../../rules/application-lifecycle.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { assign } from '../assign-referent.ts'
import { recordTransition } from '../record-transition.ts'
import { changeApplication, loadApplication } from './application-store.ts'
import { applicationMoved, movedOf } from './events.ts'
import { tellPrescriber } from './tell-prescriber.ts'
import { tellReferents } from './tell-referents.ts'

/** The decision to let somebody in: a new episode starts, with its référent and the snapshots that figures use. */
export const admit: TerritoryHandler<typeof admitApplication> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const application = await loadApplication(tx, params.applicationId)
  if (!application) return refuse('not-found')
  if (application.pathwayId === body.pathwayId) return done(await startedEpisode(context, body.pathwayId))
  if (body.admittedOn > today) return refuseField('/admittedOn', 'in-the-future')
  if (body.admittedOn < application.receivedOn) return refuseField('/admittedOn', 'before-application')
  if (application.version !== body.version) return refuse('stale-version', { details: application })
  const state = apply(applicationLifecycle, application.state, 'admit', { decidedByPerson: true })
  if (!state.ok) return state
  const changed = await changeApplication(
    tx,
    { id: application.id, version: body.version },
    {
      state: state.value,
      decided_on: body.admittedOn,
      decided_by: actor.memberId,
      decision_reason_code: null,
      decision_text: null,
      deferred_until: null,
    },
  )
  if (!changed) return refuse('stale-version', { details: application })
  await recordTransition(context, {
    subjectKind: 'application',
    subjectId: application.id,
    move: 'admit',
    from: application.state,
    to: state.value,
    effectiveOn: body.admittedOn,
  })
  const [open] = await tx.query(
    'select from pathways.pathway where territory_id = $1 and person_id = $2 and scheme_id = $3 and is_open',
    [tx.territoryId, application.personId, application.schemeId],
  )
  if (open) return refuse('pathway-already-open')
  await insertPathway(context, application, body)
  await context.services.publish(context, applicationMoved, movedOf(application, 'admit'))
  const pathway = { id: body.pathwayId, personId: application.personId, admittedOn: body.admittedOn }
  const assigned = await assign(context, pathway, {
    assignmentId: body.assignmentId,
    memberId: body.referentId,
    startsOn: body.admittedOn,
    reason: null,
  })
  if (!assigned.ok)
    return {
      ...assigned,
      fields: (assigned.fields ?? []).map((field) => ({ ...field, pointer: '/referentId' })),
    }
  await settleDeadline(context, 'application-first-meeting', application.id, actor.memberId)
  await startDeadline(context, {
    rule: 'contract-signature',
    subjectKind: 'pathway',
    subjectId: body.pathwayId,
    basisOn: body.orientationNotifiedOn ?? body.admittedOn,
    personId: application.personId,
    pathwayId: body.pathwayId,
    ownerId: body.referentId,
    schemeId: application.schemeId,
  })
  await audit(context, { action: 'pathways.admitted', subjectKind: 'pathway', subjectId: body.pathwayId })
  await tellPrescriber(context, { ...application, state: state.value, decidedOn: body.admittedOn })
  await tellReferents(context, { formerId: null, newId: body.referentId, count: 1 })
  return done(await startedEpisode(context, body.pathwayId))
}

interface Admission {
  readonly pathwayId: string
  readonly admittedOn: CalendarDate
  readonly orientationNotifiedOn: CalendarDate | null
  readonly legalReferent: {
    readonly kind: string
    readonly organisationId: string | null
    readonly name: string | null
  } | null
}

/** Commune, priority neighbourhood, sex and age are copied as they are today: a later move changes no past figure. */
const insertPathway = async (
  context: Context,
  application: ApplicationRow,
  admission: Admission,
): Promise<void> => {
  const { tx, actor, now } = context
  const [person] = await tx.query<{
    communeCode: string | null
    isInQpv: boolean | null
    sex: string | null
    birthDate: string | null
  }>(
    `select commune_code as "communeCode", is_in_qpv as "isInQpv", sex, birth_date as "birthDate"
     from people.published_person where territory_id = $1 and id = $2`,
    [tx.territoryId, application.personId],
  )
  const entryDate = await settingAt(tx, pathwaySettings.entryDate, admission.admittedOn)
  await tx.query(
    `insert into pathways.pathway (territory_id, id, person_id, scheme_id, application_id, episode, state, is_open,
       legal_referent_kind, legal_referent_organisation_id, legal_referent_name, orientation_notified_on, admitted_on,
       entered_on, entry_commune_code, entry_is_in_qpv, entry_sex, entry_age, prescriber_organisation_id,
       created_at, created_by, updated_at)
     select $1, $2, $3, $4, $5,
       (select coalesce(max(w.episode), 0) + 1 from pathways.pathway w where w.territory_id = $1 and w.person_id = $3 and w.scheme_id = $4),
       'validated', true, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
       (select r.sender_organisation_id from referrals.published_referral r where r.territory_id = $1 and r.id = $16),
       $17, $18, $17`,
    [
      ...[tx.territoryId, admission.pathwayId, application.personId, application.schemeId, application.id],
      ...[admission.legalReferent?.kind ?? null, admission.legalReferent?.organisationId ?? null],
      ...[admission.legalReferent?.name ?? null, admission.orientationNotifiedOn, admission.admittedOn],
      ...[entryDate === 'admission' ? admission.admittedOn : null, person?.communeCode ?? null],
      ...[person?.isInQpv ?? null, person?.sex ?? null],
      ...[person?.birthDate ? ageAt(person.birthDate, admission.admittedOn) : null, application.referralId],
      ...[now, actor.memberId],
    ],
  )
  await recordTransition(context, {
    subjectKind: 'pathway',
    subjectId: admission.pathwayId,
    move: 'admit',
    from: null,
    to: 'validated',
    effectiveOn: admission.admittedOn,
  })
}

const startedEpisode = async ({ tx }: Context, pathwayId: string) => {
  const [row] = await tx.query<{ episode: number }>(
    'select episode from pathways.pathway where territory_id = $1 and id = $2',
    [tx.territoryId, pathwayId],
  )
  return { pathwayId, episode: row?.episode ?? 1 }
}
