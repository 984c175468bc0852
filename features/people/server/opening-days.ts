import { kindOf } from '#features/audit/server/public.ts'
import { roleLabels } from '#features/organisations/server/public.ts'
import { addMonths, instantOf } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Reply } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readOpeningDays } from '../contract.ts'
import type { SubjectsOf } from './list-openings.ts'
import { openingCounts } from './opening-store.ts'
import { mayOpenPerson } from './person-access.ts'

const monthsShown = 12

type Day = Reply<typeof readOpeningDays>['items'][number]

/** The trail of one file in short: what each organisation did in each role, day by day, without any member. */
export const openingDays = async (
  { tx, today, timeZone }: Pick<Context, 'tx' | 'today' | 'timeZone'>,
  subjectsOf: SubjectsOf,
  personId: string,
): Promise<Day[]> => {
  const counts = await openingCounts(tx, {
    subjects: [personId, ...(await subjectsOf(tx, personId))],
    since: instantOf(addMonths(today, -monthsShown), '00:00', timeZone),
    timeZone,
  })
  const labels = await roleLabels(tx)
  const days = Map.groupBy(counts, ({ on, organisationName, roleCode }) =>
    JSON.stringify([on, organisationName, roleCode]),
  )
  return [...days.values()].flatMap(([first, ...others]): Day[] => {
    if (!first) return []
    const { on, organisationName, roleCode } = first
    const roleLabel = roleCode && (labels.get(roleCode) ?? roleCode)
    return [{ on, organisationName, roleLabel, acts: actsOf([first, ...others]) }]
  })
}

export const showOpeningDays =
  (subjectsOf: SubjectsOf): TerritoryHandler<typeof readOpeningDays> =>
  async (context, { params: { personId } }) => {
    if (!(await mayOpenPerson(context, personId, 'audit.read'))) return refuse('not-found')
    return done({ items: await openingDays(context, subjectsOf, personId) })
  }

const actsOf = (counts: readonly { readonly action: string; readonly count: number }[]): Day['acts'] =>
  [...Map.groupBy(counts, ({ action }) => kindOf(action))].map(([kind, rows]) => ({
    kind,
    count: rows.reduce((sum, row) => sum + row.count, 0),
  }))
