import { contractToSign, publicStepWords } from '#features/pathways/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { Plan, readPlan } from '../contract.ts'
import { markSeen } from './access-store.ts'
import { ownAppointments, ownPlan } from './plan-store.ts'
import { asParticipant, type Visit } from './visit.ts'

export const showPlan: OpenHandler<typeof readPlan> = (context) =>
  asParticipant(context, async (visit) => {
    // Sent one behind the other: none waits for the answer of another.
    const [plan, contract] = await Promise.all([
      planOf(visit),
      contractToSign(visit, visit.personId),
      markSeen(visit, visit.accessId),
      audit(visit, { action: 'participant.opened', subjectKind: 'person', subjectId: visit.personId }),
    ])
    return plan ? done({ ...plan, toSign: contract !== undefined }) : refuse('not-signed-in')
  })

const stateOf = (state: string): Plan['steps'][number]['state'] =>
  state === 'done' ? 'done' : state === 'ongoing' || state === 'standby' ? 'now' : 'later'

/** Everything that the first page says of her, and the export again. */
export const planOf = async (visit: Visit): Promise<Omit<Plan, 'toSign'> | undefined> => {
  const { tx, now, personId, timeZone } = visit
  const [own, [next]] = await Promise.all([
    ownPlan(tx, personId, visit.today),
    ownAppointments(tx, personId, now),
  ])
  if (!own) return undefined
  return {
    givenName: own.givenName,
    territoryName: visit.territoryName,
    ...{ timeZone, today: visit.today, expiresOn: localDate(visit.expiresAt, timeZone) },
    referent: own.referentName
      ? {
          ...{ name: own.referentName, phone: own.referentPhone, email: own.referentEmail },
          away: own.awayUntil && own.coverName ? { untilOn: own.awayUntil, coverName: own.coverName } : null,
        }
      : null,
    appointment: next
      ? {
          ...{ id: next.id, at: next.at.toISOString(), place: next.place },
          ...{ withName: next.withName, isAsked: next.isAsked },
        }
      : null,
    steps: own.steps.map(({ typeCode, state, startsOn, endsOn }) => {
      const { code, label } = publicStepWords(typeCode)
      return { typeCode: code, typeLabel: label, state: stateOf(state), startsOn, endsOn }
    }),
    contract: own.contract,
    objectives: [...own.objectives],
  }
}
