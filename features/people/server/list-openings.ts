import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listOpenings } from '../contract.ts'
import { mayOpenPerson } from './person-access.ts'

const page = 50

export interface OpeningRow {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly organisationName: string | null
  readonly roleCode: string | null
  readonly memberName: string | null
}

/** Lines of the trail of one file, the latest first. */
export const openingRows = (
  { tx }: Pick<Context, 'tx'>,
  personId: string,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<OpeningRow[]> =>
  tx.query(
    `select l.id, l.at, l.action, o.name as "organisationName", l.role_code as "roleCode", m.name as "memberName"
     from audit.line l
     left join organisations.published_organisation o on o.territory_id = l.territory_id and o.id = l.organisation_id
     left join organisations.published_member m on m.territory_id = l.territory_id and m.id = l.member_id
     where l.territory_id = $1 and l.subject_id = $2 and ($3::uuid is null or l.id < $3)
     order by l.id desc limit $4`,
    [tx.territoryId, personId, before ?? null, limit],
  )

/** Reads the trail of one file (R10): what was opened or changed, by whom, in which role. */
export const showOpenings: TerritoryHandler<typeof listOpenings> = async (context, { params, query }) => {
  if (!(await mayOpenPerson(context, params.personId, 'audit.read'))) return refuse('not-found')
  const rows = await openingRows(context, params.personId, { before: query.before, limit: page + 1 })
  const shown = rows.slice(0, page)
  return done({
    items: shown.map((row) => ({ ...row, at: row.at.toISOString() })),
    next: rows.length > page ? (shown.at(-1)?.id ?? null) : null,
  })
}
