import { routingSetting } from '#features/contacts/server/public.ts'
import { changeSetting } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { makePartners } from './partners.ts'

interface Routing {
  readonly partners: ReturnType<typeof makePartners>
  readonly from: CalendarDate
  readonly setBy: string
  readonly now: Date
}

/** Which partner of the demo answers whom: the youngest, then work, then housing. */
export const routeContacts = async (
  tx: TerritoryTransaction,
  { partners, from, setBy, now }: Routing,
): Promise<void> => {
  const rule = (
    ageBand: '16-25' | null,
    topic: 'work' | 'housing' | null,
    partner: Parameters<typeof partners.by>[0],
  ) => ({
    ...{ ageBand, topic, communeCode: null },
    organisationId: partners.by(partner).id,
  })
  const rules = [
    rule('16-25', null, 'mission-locale'),
    rule(null, 'work', 'france-travail'),
    rule(null, 'housing', 'ccas'),
  ]
  await changeSetting(tx, routingSetting, {
    value: { rules, otherwiseId: null },
    validFrom: from,
    setBy,
    now,
  })
}
