import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Addressee } from './enrolment-store.ts'
import { sessionMail, type Told } from './session-mail.ts'
import type { StoredSession } from './session-store.ts'

export type Telling = Pick<Context, 'tx' | 'now' | 'timeZone'>

/** Writes to who has a mail address, of a session to come; how many were told, how many are to be told otherwise. */
export const tell = async (
  telling: Telling,
  session: StoredSession,
  told: Told,
  persons: readonly Addressee[],
  until: Date | null = null,
): Promise<{ readonly toldByMail: number; readonly toTell: number }> => {
  if (Date.parse(session.endsAt) <= telling.now.getTime()) return { toldByMail: 0, toTell: 0 }
  let toldByMail = 0
  for (const { email, givenName } of persons) {
    if (!email) continue
    await queueMail(telling, sessionMail(told, session, { email, givenName, until }, telling))
    toldByMail += 1
  }
  return { toldByMail, toTell: persons.length - toldByMail }
}

export const tellMoved = (telling: Telling, session: StoredSession, persons: readonly Addressee[]) =>
  tell(
    telling,
    session,
    'moved',
    persons.filter(({ state }) => state !== 'waiting'),
  )

export const tellCancelled = (telling: Telling, session: StoredSession, persons: readonly Addressee[]) =>
  tell(telling, session, 'cancelled', persons)
