import { makePaper } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperClock, paperDay, paperDuration } from '#platform/server/paper/paper-words.ts'
import type { printPresence } from '../../contract.ts'
import type { HalfDay } from '../../rules/half-days.ts'
import { loadListed } from '../enrolment-store.ts'
import { loadMarks } from '../presence-store.ts'
import { mayAttend } from '../session-access.ts'
import { loadSession } from '../session-store.ts'
import { presenceCertificateKind } from './certificate-kind.ts'

const partWords = { morning: 'matin', afternoon: 'après-midi' } as const

/** For the person, once the session is closed: the half-days at which she was noted present, and no other. */
export const sendPresence: TerritoryHandler<typeof printPresence> = async (context, { params, query }) => {
  const session = await loadSession(context, params.sessionId)
  if (!session || !mayAttend(context.actor, session)) return refuse('not-found')
  if (session.stored !== 'closed') return refuse('session-still-open')
  const listed = await loadListed(context, session.id, true)
  const person = listed.find((one) => one.enrolmentId === params.enrolmentId && one.state === 'enrolled')
  if (!person) return refuse('not-found')
  const marks = (await loadMarks(context, session.id)).filter(
    (mark) => mark.enrolmentId === person.enrolmentId && mark.value === 'present',
  )
  const seen = session.halfDays.filter(({ part }) => marks.some((mark) => mark.part === part))
  if (seen.length === 0) return refuse('not-attended')
  const duration = paperDuration(seen.reduce((sum, half) => sum + minutesOf(half), 0))
  const { paper, template } = await makePaper(context, presenceCertificateKind, {
    words: {
      ...{ personne: person.personName, atelier: session.publicLabel, date: paperDay(session.heldOn) },
      ...{ duree: duration, lieu: session.place, organisme: session.organisationName },
    },
    parts: {
      seance: [
        {
          kind: 'facts',
          facts: [
            { label: 'Atelier', value: session.publicLabel },
            { label: 'Jour', value: paperDay(session.heldOn) },
            { label: 'Présence', value: seen.map(halfWords).join('\n') },
            { label: 'Durée', value: duration },
            { label: 'Lieu', value: session.place },
          ],
        },
      ],
      signature: [
        { kind: 'signatures', places: [{ who: 'Pour la structure', signed: 'Nom et signature :' }] },
      ],
    },
  })
  await audit(context, {
    action: 'training.certificate-printed',
    subjectKind: 'person',
    subjectId: person.personId,
    details: { template },
  })
  return done(paperFile(paper, query.format, `attestation-presence-${session.heldOn}`))
}

/** `matin, de 9 h à 12 h`. */
export const halfWords = ({ part, from, to }: HalfDay): string =>
  `${partWords[part]}, de ${paperClock(from)} à ${paperClock(to)}`

const minutesOf = ({ from, to }: HalfDay): number => {
  const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
  return at(to) - at(from)
}
