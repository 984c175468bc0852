import { describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testServer } from '../world.ts'
import { classOf, nameOf, saysNobody, undeclaredFields } from './class-of.ts'
import { declared } from './declared.ts'
import { replyFields } from './reply-fields.ts'

const routes = features.flatMap((feature) => feature.routes.map((served) => served.route))

describe('what is declared of the data', () => {
  it('covers every route of the OpenAPI document', async () => {
    const { server } = await testServer()
    const document = server.swagger() as { paths: Record<string, Record<string, unknown>> }
    const shown = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    const known = new Set(routes.filter(nameOf).map((route) => `${route.method} ${route.path}`))
    expect(shown.length).toBeGreaterThan(200)
    expect(shown.filter((route) => !known.has(route))).toEqual([])
  })

  it('gives every field of every reply its class', () => {
    expect(routes.flatMap(undeclaredFields)).toEqual([])
  })

  it('gives every text of the database its class', async () => {
    const { ownerUrl } = await testDatabase()
    const columns = await withClient(ownerUrl, async (client) => {
      const found = await client.query<{ at: string }>(
        `select table_schema || '.' || c.table_name || '.' || column_name as at
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
         where t.table_type = 'BASE TABLE' and table_schema = any($1)
           and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'USER-DEFINED')`,
        [Object.keys(declared).filter((feature) => Object.keys(declared[feature]?.columns ?? {}).length > 0)],
      )
      return found.rows.map(({ at }) => at)
    })
    const known = new Set(
      Object.entries(declared).flatMap(([feature, { columns: tables }]) =>
        Object.entries(tables).flatMap(([table, classes]) =>
          Object.values(classes).flatMap((all) => all.map((column) => `${feature}.${table}.${column}`)),
        ),
      ),
    )
    expect(columns.length).toBeGreaterThan(100)
    expect(
      columns
        .filter((column) => !known.has(column))
        .map(
          (column) =>
            `${column}: write its class in features/${column.split('.')[0]}/testing/sensitivity.ts (docs/security/rights.md)`,
        ),
    ).toEqual([])
    expect([...known].filter((column) => !columns.includes(column))).toEqual([])
  })

  it('gives each field one class', () => {
    const twice = Object.entries(declared).flatMap(([feature, { fields }]) => {
      const ends = Object.values(fields).flat() as string[]
      return ends.filter((end, at) => ends.indexOf(end) !== at).map((end) => `${feature}: ${end}`)
    })
    expect(twice).toEqual([])
  })

  it('names no field and no route that does not exist', () => {
    const used = new Set(
      routes.flatMap((route) =>
        saysNobody(route) ? [] : replyFields(route).map(({ path }) => classOf(route, path)),
      ),
    )
    expect(used.size).toBeGreaterThan(10)
    const stale = Object.entries(declared).flatMap(([feature, { fields, aboutNobody }]) => {
      const own = routes.filter((route) => nameOf(route)?.feature === feature)
      const routeNames = new Set(own.map((route) => nameOf(route)?.name))
      const isKnown = (end: string) => {
        const [ofRoute, path] = end.includes('#') ? (end.split('#') as [string, string]) : [undefined, end]
        return own
          .filter((route) => !saysNobody(route) && (!ofRoute || nameOf(route)?.name === ofRoute))
          .some((route) =>
            replyFields(route).some((field) => path === '*' || `.${field.path}`.endsWith(`.${path}`)),
          )
      }
      return [
        ...Object.values(fields).flatMap((ends: readonly string[]) => ends.filter((end) => !isKnown(end))),
        ...aboutNobody.filter((name: string) => !routeNames.has(name)),
      ].map((stray) => `${feature}: ${stray}`)
    })
    expect(stale).toEqual([])
  })
})
