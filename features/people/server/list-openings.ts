import { kindOf } from '#features/audit/server/public.ts'
import { roleLabels } from '#features/organisations/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { listOpenings } from '../contract.ts'
import { openingLines } from './opening-store.ts'
import { mayOpenPerson } from './person-access.ts'

const page = 50

/** Ids of what other features hold about a person (pathways, steps, prescriptions): their lines are hers as well. */
export type SubjectsOf = (tx: TerritoryTransaction, personId: string) => Promise<readonly string[]>

interface Asked {
  readonly before?: string | undefined
  readonly limit: number
}

/**
 * Lines of the trail of one file, the latest first: organisation and role for everyone, the name of the member for
 * those who hold that right. An organisation whose name alone would tell a difficulty is not named (R7).
 */
export const openingRows = async (
  context: Pick<Context, 'tx' | 'actor' | 'timeZone' | 'today'>,
  subjectsOf: SubjectsOf,
  personId: string,
  { before, limit }: Asked,
) => {
  const { tx, timeZone } = context
  const subjects = [personId, ...(await subjectsOf(tx, personId))]
  const rows = await openingLines(tx, {
    subjects,
    before: before ?? null,
    limit,
    withNames: await mayOpenPerson(context, personId, 'audit.read-names'),
  })
  const labels = await roleLabels(tx)
  return rows.map((row) => ({
    ...row,
    on: localDate(row.at, timeZone),
    kind: kindOf(row.action),
    roleLabel: row.roleCode && (labels.get(row.roleCode) ?? row.roleCode),
  }))
}

/** Reads the trail of one file (R10): what was opened or changed, by which organisation, in which role. */
export const showOpenings =
  (subjectsOf: SubjectsOf): TerritoryHandler<typeof listOpenings> =>
  async (context, { params, query }) => {
    if (!(await mayOpenPerson(context, params.personId, 'audit.read'))) return refuse('not-found')
    const rows = await openingRows(context, subjectsOf, params.personId, {
      before: query.before,
      limit: page + 1,
    })
    const shown = rows.slice(0, page)
    return done({
      items: shown.map((row) => ({ ...row, at: row.at.toISOString() })),
      next: rows.length > page ? (shown.at(-1)?.id ?? null) : null,
    })
  }
