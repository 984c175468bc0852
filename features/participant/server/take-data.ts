import { loadPerson, openingDays, type SubjectsOf } from '#features/people/server/public.ts'
import { outcomesOfAsked } from '#features/privacy/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { Plan, takeData } from '../contract.ts'
import { asksOf } from './ask-store.ts'
import { shownFiles } from './own-documents.ts'
import { ownRequestIds } from './own-request-store.ts'
import { ownAppointments } from './plan-store.ts'
import { planOf } from './read-plan.ts'
import { readableData } from './readable-data.ts'
import { asParticipant } from './visit.ts'

/** A copy has labels and no sentence: what reaches who covers is written with that name, not under the absent one. */
const takenAway = (referent: Plan['referent']) => {
  if (!referent?.away) return referent
  const { name, phone, email, away } = referent
  return { name, away: { ...away, phone, email } }
}

/**
 * What the page knows of her, to take away. Notes and sensitive facts are given by an answer to a request (article 15),
 * which checks who asks: a code may be overheard.
 */
export const giveData =
  (subjectsOf: SubjectsOf): OpenHandler<typeof takeData> =>
  (context, { params }) =>
    asParticipant(context, async (visit) => {
      const { tx, personId } = visit
      const person = await loadPerson(tx, personId)
      const plan = await planOf(visit)
      if (!person || !plan) return refuse('not-signed-in')
      const { id: _, version: __, createdAt: ___, updatedAt: ____, ...identity } = person
      const data = {
        madeOn: visit.today,
        identity,
        plan: { ...plan, referent: takenAway(plan.referent) },
        appointments: (await ownAppointments(tx, personId, visit.now)).map(({ at, place, withName }) => ({
          ...{ at: at.toISOString(), place, withName },
        })),
        asked: await asksOf(tx, personId),
        requests: await outcomesOfAsked(visit, await ownRequestIds(visit)),
        documents: (await shownFiles(visit)).map(({ name, createdAt }) => ({ name, createdAt })),
        openings: await openingDays(visit, subjectsOf, personId),
      }
      await audit(visit, { action: 'participant.data-exported', subjectKind: 'person', subjectId: personId })
      return done(
        params.format === 'json'
          ? new FileReply({
              body: JSON.stringify(data, null, 2),
              name: 'mes-donnees.json',
              // A phone without a reader of JSON opens a text.
              mediaType: 'text/plain; charset=utf-8',
            })
          : new FileReply({
              body: readableData(data, visit.timeZone),
              name: 'mes-donnees.html',
              mediaType: 'text/html; charset=utf-8',
            }),
      )
    })
