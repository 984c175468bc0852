import { contractToSign, publicStepWords } from '#features/pathways/server/public.ts'
import { loadPerson } from '#features/people/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { Plan, readPlan } from '../contract.ts'
import { markSeen } from './access-store.ts'
import { ownAppointments, ownEpisode, ownObjectives, ownSteps } from './plan-store.ts'
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
  const person = await loadPerson(tx, personId)
  if (!person) return undefined
  const episode = await ownEpisode(tx, personId, visit.today)
  const [next] = await ownAppointments(tx, personId, now)
  const steps = episode ? await ownSteps(tx, episode.id) : []
  const objectives = episode ? await ownObjectives(tx, episode.id) : []
  const [contract] = objectives
  return {
    givenName: person.givenName,
    territoryName: visit.territoryName,
    ...{ timeZone, today: visit.today, expiresOn: localDate(visit.expiresAt, timeZone) },
    referent: episode?.referentName
      ? {
          ...{ name: episode.referentName, phone: episode.referentPhone, email: episode.referentEmail },
          away:
            episode.awayUntil && episode.coverName
              ? { untilOn: episode.awayUntil, coverName: episode.coverName }
              : null,
        }
      : null,
    appointment: next
      ? {
          ...{ id: next.id, at: next.at.toISOString(), place: next.place },
          ...{ withName: next.withName, isAsked: next.isAsked },
        }
      : null,
    steps: steps.map(({ typeCode, state, startsOn, endsOn }) => {
      const { code, label } = publicStepWords(typeCode)
      return { typeCode: code, typeLabel: label, state: stateOf(state), startsOn, endsOn }
    }),
    contract: contract
      ? { aim: contract.aim, signedOn: contract.signedOn, endsOn: contract.contractEndsOn }
      : null,
    objectives: objectives.flatMap(({ label, dueOn, state }) =>
      label === null ? [] : [{ label, dueOn, state }],
    ),
  }
}
