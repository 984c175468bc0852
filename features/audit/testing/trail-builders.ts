import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { audit } from '#platform/server/audit.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from '#platform/testing/database.ts'

/** Lines of the trail, one second apart, as any feature would have written them; answers their ids. */
export const someLines = (
  world: World,
  count: number,
  {
    from = '2026-11-23T07:00:00Z',
    personId = null,
  }: { readonly from?: string; readonly personId?: string | null } = {},
): Promise<string[]> =>
  world.rows(async (tx) => {
    const start = Date.parse(from)
    const ids = Array.from({ length: count }, (_, index) => newId(start + index * 1000))
    await tx.query(
      `insert into audit.line (territory_id, id, at, action, member_id, subject_kind, subject_id, details)
       select $1, id, $3::timestamptz + make_interval(secs => n - 1), 'people.file-opened', $4, 'person', $5, '{"b": 1, "a": "x"}'
       from unnest($2::uuid[]) with ordinality as line (id, n)`,
      [tx.territoryId, ids, from, world.members.referent?.memberId, personId],
    )
    return ids
  })

/** One exported list that concerns these persons, written as any feature does; answers the id of its line. */
export const anExportedList = (world: World, personIds: readonly string[]): Promise<string> =>
  world.rows(async (tx) => {
    const { memberId = '', organisationId = '' } = world.members.referent ?? {}
    await audit(
      {
        ...{ tx, now: world.services.clock.now(), requestId: 'test' },
        actor: { memberId, organisationId, roleCodes: ['referent'] },
      },
      {
        action: 'exchanges.list-exported',
        subjectKind: 'list',
        details: { count: personIds.length },
        concerned: personIds,
      },
    )
    const [line] = await tx.query<{ id: string }>(
      'select id from audit.line where territory_id = $1 order by id desc limit 1',
      [tx.territoryId],
    )
    return line?.id ?? ''
  })

/** One statement as the owner of the tables, whom no row security holds: what a tampering hand would do. */
export const asOwner = async (sql: string, values: readonly unknown[]): Promise<void> => {
  const { ownerUrl } = await testDatabase()
  await withClient(ownerUrl, (client) => client.query(sql, [...values]))
}
