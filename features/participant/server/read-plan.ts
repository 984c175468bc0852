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
    const plan = await planOf(visit)
    if (!plan) return refuse('not-signed-in')
    await markSeen(visit, visit.accessId)
    await audit(visit, { action: 'participant.opened', subjectKind: 'person', subjectId: visit.personId })
    const toSign = (await contractToSign(visit, visit.personId)) !== undefined
    return done({ ...plan, toSign })
  })

const stateOf = (state: string): Plan['steps'][number]['state'] =>
  state === 'done' ? 'done' : state === 'ongoing' || state === 'standby' ? 'now' : 'later'

/** Everything that the first page says of her, and the export again. */
export const planOf = async (visit: Visit): Promise<Omit<Plan, 'toSign'> | undefined> => {
  const { tx, now, personId, timeZone } = visit
  const own = await ownPlan(tx, personId, visit.today)
  if (!own) return undefined
  const [next] = await ownAppointments(tx, personId, now)
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
