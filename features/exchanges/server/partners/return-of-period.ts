import { linesOfSender } from '#features/referrals/server/public.ts'
import { addDays, addMonths } from '#kernel/dates.ts'
import { type Refusal, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PartnerReturn } from '../../contract.ts'
import { versionOn } from '../../rules/exchange-agreement.ts'
import { returnLine } from '../../rules/partner-return.ts'
import { agreementsOf } from './exchange-agreement-store.ts'
import { afterOf, cursorOf } from './return-cursor.ts'
import { returnFacts } from './return-facts-store.ts'

interface Asked {
  readonly organisationId: string
  /** Who reads for the partner; absent for the team that looks at what would leave, and for a machine. */
  readonly readerId?: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

interface ReadReturn extends PartnerReturn {
  /** Whom the lines are about. */
  readonly concerned: readonly string[]
}

/** An empty list would say that nobody was sent. */
export const periodRefused = ({ from, to }: Pick<Asked, 'from' | 'to'>): Refusal | undefined =>
  from && to && to < from ? refuseField('/to', 'ends-before-start') : undefined

/**
 * The lines of one page of the return. Without an agreement in force a member reads her own prescriptions and their
 * answers, as she always could; nobody reads those of a colleague.
 */
export const returnOfPeriod = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  asked: Asked,
): Promise<ReadReturn> => {
  const to = asked.to ?? today
  const from = asked.from ?? addDays(addMonths(to, -12), 1)
  const versions = await agreementsOf(tx, asked.organisationId)
  const inForce = versionOn(versions, today)
  const onlyOwn = inForce === undefined ? asked.readerId : undefined
  const lines = await linesOfSender(tx, {
    ...{ organisationId: asked.organisationId, from, to, limit: asked.limit + 1 },
    ...(onlyOwn !== undefined && { memberId: onlyOwn }),
    ...afterOf(asked.after),
  })
  const page = lines.slice(0, asked.limit)
  const facts = await returnFacts(tx, page)
  const last = page.at(-1)
  return {
    ...{ from, to, covers: inForce ? [...inForce.covers] : null },
    items: page.flatMap((line) => {
      const known = facts.get(line.id)
      const isOwn = asked.readerId !== undefined && line.senderMemberId === asked.readerId
      return known ? [returnLine(known, { versions, today, isOwn })] : []
    }),
    next: lines.length > page.length && last ? cursorOf(last) : null,
    concerned: page.map(({ id }) => id),
  }
}
