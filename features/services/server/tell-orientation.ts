import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { OrientationState } from '../rules/orientation-lifecycle.ts'
import { refusalReasons } from '../rules/refusal-reasons.ts'
import { personMail } from './orientation-mails.ts'
import type { StoredOrientation } from './orientation-store.ts'

type Telling = Pick<Context, 'tx' | 'now' | 'today'>

/** The person is told at each move, when she has an address; her référent tells her otherwise. */
export const tellPerson = async (
  where: Telling,
  { email, givenName, structureName }: Pick<StoredOrientation, 'email' | 'givenName' | 'structureName'>,
  state: OrientationState,
  reasonCode: string | null = null,
): Promise<void> => {
  if (!email) return
  const reason = refusalReasons.find(({ code }) => code === reasonCode && code !== 'other')?.label ?? null
  await queueMail(where, personMail(state, { to: email, givenName, structureName, reason }))
}

/** The answer, or that none came, enters « À faire » of whoever follows the person now. */
export const awaitReading = (where: Telling, one: StoredOrientation): Promise<void> =>
  startDeadline(where, {
    ...{ rule: 'service-answered', subjectKind: 'service-orientation', subjectId: one.id },
    ...{ basisOn: where.today, personId: one.personId, pathwayId: one.pathwayId, ownerId: one.referentId },
  })

export const settleReading = (
  where: Pick<Context, 'tx' | 'now'>,
  id: string,
  memberId: string,
): Promise<void> => settleDeadline(where, 'service-answered', id, memberId)
