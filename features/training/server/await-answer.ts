import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import type { Telling } from './tell-persons.ts'

interface Offered {
  readonly enrolmentId: string
  readonly personId: string
  readonly pathwayId: string
  /** Who follows her now: many have no mail address, and she alone can ask them in time. */
  readonly referentId: string | null
}

/** The offer enters « À faire » of who follows the person, until it is answered or ends. */
export const awaitAnswer = (telling: Telling, one: Offered, offerEndsAt: Date): Promise<void> =>
  startDeadline(telling, {
    ...{ rule: 'place-offered', subjectKind: 'training-enrolment', subjectId: one.enrolmentId },
    ...{ basisOn: localDate(offerEndsAt, telling.timeZone), personId: one.personId },
    ...{ pathwayId: one.pathwayId, ownerId: one.referentId },
  })

export const settleAnswer = (
  telling: Pick<Telling, 'tx' | 'now'>,
  enrolmentId: string,
  memberId: string | null,
): Promise<void> => settleDeadline(telling, 'place-offered', enrolmentId, memberId)
