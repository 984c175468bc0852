import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { audit } from '#platform/server/audit.ts'
import type { Config } from '#platform/server/config.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { findDemoPerson } from './demo-store.ts'
import { openPage } from './give-access.ts'

/**
 * A link and a code by which a newcomer tries the page of an invented person, given in the name of who follows her; made
 * anew each time. Undefined outside a demo territory: nobody real is opened this way.
 */
export const openDemoPage = async ({
  tx,
  now,
  config,
}: {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly config: Pick<Config, 'secret'>
}): Promise<{ readonly givenName: string; readonly path: string; readonly code: string } | undefined> => {
  const person = await findDemoPerson(tx, now)
  if (!person) return undefined
  const { personId, givenName, referentId, timeZone } = person
  const opening = { tx, now, today: localDate(now, timeZone), actor: { memberId: referentId } }
  const { token, code } = await openPage({ ...opening, services: { config } }, personId)
  await audit(
    { tx, now, requestId: newId(now.getTime()) },
    { action: 'participant.access-shared', subjectKind: 'person', subjectId: personId },
  )
  return { givenName, path: `/ma-page/${token}`, code }
}
