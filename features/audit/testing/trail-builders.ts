import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from '#platform/testing/database.ts'

export interface WrittenLine {
  readonly id: string
}

/** Lines of the trail, one second apart, as any feature would have written them; answers their ids. */
export const someLines = (
  world: World,
  count: number,
  { from = '2026-11-23T07:00:00Z' }: { readonly from?: string } = {},
): Promise<string[]> =>
  world.rows(async (tx) => {
    const start = Date.parse(from)
    const ids = Array.from({ length: count }, (_, index) => newId(start + index * 1000))
    await tx.query(
      `insert into audit.line (territory_id, id, at, action, member_id, subject_kind, details)
       select $1, id, $3::timestamptz + make_interval(secs => n - 1), 'people.file-opened', $4, 'person', '{"b": 1, "a": "x"}'
       from unnest($2::uuid[]) with ordinality as line (id, n)`,
      [tx.territoryId, ids, from, world.members.referent?.memberId],
    )
    return ids
  })

/** One statement as the owner of the tables, whom no row security holds: what a tampering hand would do. */
export const asOwner = async (sql: string, values: readonly unknown[]): Promise<void> => {
  const { ownerUrl } = await testDatabase()
  await withClient(ownerUrl, (client) => client.query(sql, [...values]))
}
