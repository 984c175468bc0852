import { expect, test } from 'vitest'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from './database.ts'

const one = <Row extends object>(url: string, sql: string) =>
  withClient(url, async (client) => (await client.query<Row>(sql)).rows[0])

test('a worker has one database, entered as the owner or as the application', async () => {
  const [first, second] = await Promise.all([testDatabase(), testDatabase()])
  expect(second).toBe(first)
  expect(await one(first.ownerUrl, 'select current_user::text as name')).toEqual({ name: 'bassin_owner' })
  expect(await one(first.appUrl, 'select current_user::text as name')).toEqual({ name: 'bassin_app' })
})

test('the application role has no privilege and owns nothing', async () => {
  const { appUrl } = await testDatabase()
  const role = await one(
    appUrl,
    `select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls or rolreplication as privileged,
       (select count(*)::int from pg_class where relowner = pg_roles.oid) as tables,
       has_database_privilege(current_database(), 'create') as "mayCreate"
     from pg_roles where rolname = current_user`,
  )
  expect(role).toEqual({ privileged: false, tables: 0, mayCreate: false })
})
